package org.ibid.quiz.kind.figurecloze;

import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Figures;

/** The figure is exact: no range, no decade, no <i>about</i>, no <i>before</i> or <i>after</i> a year. */
final class ExactFigure implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        String sentence = draft.targets(Target.Role.STIMULUS).getFirst().quote().exact();
        boolean exact = Figures.in(sentence).stream()
                .anyMatch(f -> f.text().equals(draft.form().key()) && FigureClozeGenerator.asks(f, sentence));
        return new Certificate.Check(
                "exact-figure",
                exact,
                exact
                        ? draft.form().key() + " is said without a hedge, a range or a “before” or “after”."
                        : draft.form().key() + " is hedged, part of a range or bounded by “before” or “after”.");
    }
}
