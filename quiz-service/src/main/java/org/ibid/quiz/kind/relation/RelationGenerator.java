package org.ibid.quiz.kind.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.kind.Author;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.EnoughToName;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** On what does this hang? The author says so in so many words; it is to be named in a sentence or two. */
public final class RelationGenerator implements Generator {

    @Override
    public String kind() {
        return "relation";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new EnoughToName());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Draft> drafts = new ArrayList<>();
        Tied.in(essay).forEach(tied -> drafts.add(draft(essay, tied)));
        return drafts;
    }

    private Draft draft(EssayLanguage essay, Tied tied) {
        String answer = tied.answer().in(essay.text().canonical());
        String shown = tied.shown().text();
        ShortAnswerKey named = ShortAnswerKey.of(answer, shown, essay.terms()::rarity);
        return new Draft(
                kind(),
                "relation/" + tied.tie().name().toLowerCase(Locale.ROOT),
                "How does " + Author.of(essay) + " complete this thought? Put it in words of your own.",
                shown,
                new Form.Saying(new ShortAnswerKey("… " + answer + ".", named.concepts()), List.of(answer)),
                List.of(
                        Target.in(essay.text(), null, tied.shown().span(), Target.Role.STIMULUS),
                        Target.in(essay.text(), null, tied.line().span(), Target.Role.EVIDENCE)),
                "“" + tied.sign() + "” says so in the essay: "
                        + Prose.quoted(Prose.beginning(tied.line().text(), 60)),
                Level.RECALL,
                0.55,
                0.68 + 0.25 * essay.terms().weightOf(tied.line().text()),
                tied.line().region(),
                tied.answer());
    }
}
