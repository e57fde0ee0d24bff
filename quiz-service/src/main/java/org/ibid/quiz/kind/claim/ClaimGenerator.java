package org.ibid.quiz.kind.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Mention;
import org.ibid.quiz.language.Prose;

/** Who makes this point? From sentences in which the essay says what somebody argued, in its own words. */
public final class ClaimGenerator implements Generator {

    @Override
    public String kind() {
        return "claim";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of();
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Cast cast = new Cast(essay);
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention : essay.mentions()) {
            Claim.in(essay, mention).flatMap(claim -> draft(essay, cast, claim)).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> draft(EssayLanguage essay, Cast cast, Claim claim) {
        String point = claim.point().in(essay.text().canonical());
        return cast.among(claim.holder(), List.of(), claim.point(), claim.line().text())
                .map(options -> draft(essay, claim, point, options));
    }

    private Draft draft(EssayLanguage essay, Claim claim, String point, Cast.Options options) {
        Line line = claim.line();
        List<Target> targets = options.targets(essay, List.of(claim.point()), line);
        return new Draft(
                kind(),
                "claim/reported",
                "Who says this, according to the essay?",
                Prose.capitalised(point) + ".",
                options.form(),
                targets,
                "The essay gives the point to " + options.form().key() + ": "
                        + Prose.quoted(Prose.beginning(line.text(), 24)),
                Level.SOURCE,
                0.55,
                0.72 + 0.2 * essay.terms().weightOf(point),
                line.region(),
                claim.point());
    }
}
