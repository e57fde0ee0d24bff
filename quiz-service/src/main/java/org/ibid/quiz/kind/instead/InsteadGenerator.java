package org.ibid.quiz.kind.instead;

import java.util.ArrayList;
import java.util.List;
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

/** Something is denied: what does the author put in its place? To be said in a sentence or two. */
public final class InsteadGenerator implements Generator {

    @Override
    public String kind() {
        return "instead";
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
        Replaced.in(essay).forEach(replaced -> drafts.add(draft(essay, replaced)));
        return drafts;
    }

    private Draft draft(EssayLanguage essay, Replaced replaced) {
        String put = replaced.put().in(essay.text().canonical());
        String shown = replaced.shown().text();
        ShortAnswerKey named = ShortAnswerKey.of(put, shown, essay.terms()::rarity);
        return new Draft(
                kind(),
                "instead/but",
                "Something is denied here. What does " + Author.of(essay)
                        + " put in its place? Say it in a sentence or two.",
                shown,
                new Form.Saying(new ShortAnswerKey(Prose.capitalised(put) + ".", named.concepts()), List.of(put)),
                List.of(
                        Target.in(essay.text(), null, replaced.shown().span(), Target.Role.STIMULUS),
                        Target.in(essay.text(), null, replaced.line().span(), Target.Role.EVIDENCE)),
                "The essay goes on with “but”: "
                        + Prose.quoted(Prose.beginning(replaced.line().text(), 60)),
                Level.INFER,
                0.5,
                0.72 + 0.2 * essay.terms().weightOf(replaced.line().text()),
                replaced.line().region(),
                replaced.put());
    }
}
