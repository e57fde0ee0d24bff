package org.ibid.quiz.kind.why;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.EnoughToName;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;

/** Why is this so, according to the essay? To be said in a sentence or two; nobody gets an automatic zero for it. */
public final class WhyGenerator implements Generator {

    private static final String STEM = "Why is this so, according to the essay? Say it in a sentence or two.";

    @Override
    public String kind() {
        return "why";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new EnoughToName());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Draft> drafts = new ArrayList<>();
        Causes.in(essay).forEach(cause -> drafts.add(draft(essay, cause)));
        return drafts;
    }

    /** One sentence or two: from the first word of the statement or the reason to the last of the other. */
    private static Span place(EssayLanguage essay, Cause cause) {
        Span effect = cause.line().span();
        Span reason = essay.lineAt(cause.answer().start()).map(Line::span).orElse(effect);
        return new Span(Math.min(effect.start(), reason.start()), Math.max(effect.end(), reason.end()));
    }

    /** A whole sentence becomes a clause; a name keeps its capital. */
    private static String lower(String reason) {
        return reason.matches(
                        "^(?:The|An?|In|On|At|There|Their|Its|His|Her|No|All|Most|Many|Some|As|With|For|By|If|When|After)"
                                + " .*")
                ? reason.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + reason.substring(1)
                : reason;
    }

    private Draft draft(EssayLanguage essay, Cause cause) {
        String reason = cause.answer().in(essay.text().canonical());
        String shown = cause.given().text();
        ShortAnswerKey named = ShortAnswerKey.of(reason, shown, essay.terms()::rarity);
        String joint = cause.sign().endsWith(" of") || cause.sign().endsWith(" to")
                ? Prose.capitalised(cause.sign()) + " "
                : "Because ";
        ShortAnswerKey key = new ShortAnswerKey(joint + lower(reason) + ".", named.concepts());
        return new Draft(
                kind(),
                "why/reason",
                STEM,
                shown,
                new Form.Saying(key, List.of(reason)),
                List.of(
                        Target.in(essay.text(), null, cause.given().span(), Target.Role.STIMULUS),
                        Target.in(essay.text(), null, place(essay, cause), Target.Role.EVIDENCE)),
                "“" + cause.sign() + "” gives the essay’s reason: "
                        + Prose.quoted(Prose.beginning(
                                place(essay, cause).in(essay.text().canonical()), 50)),
                Level.INFER,
                0.6,
                0.74 + 0.2 * essay.terms().weightOf(shown),
                cause.line().region(),
                cause.answer());
    }
}
