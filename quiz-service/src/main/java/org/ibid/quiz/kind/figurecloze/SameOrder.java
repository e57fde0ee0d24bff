package org.ibid.quiz.kind.figurecloze;

import java.util.List;
import java.util.Objects;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Figure;
import org.ibid.quiz.language.Figures;

/** No wrong figure is ruled out by the other figures of the sentence: each is greater and less than the same ones. */
final class SameOrder implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        if (!(draft.form() instanceof Form.Choice choice)) {
            return new Certificate.Check("same-order", false, "There are no figures to choose from.");
        }
        List<Figure> figures = Figures.in(
                draft.targets(Target.Role.STIMULUS).getFirst().quote().exact());
        double right = Objects.requireNonNullElse(choice.right().order(), 0.0);
        Figure.Kind kind = figures.stream()
                .filter(f -> f.text().equals(choice.key()))
                .findFirst()
                .map(Figure::kind)
                .orElse(Figure.Kind.COUNT);
        boolean same = choice.wrong().stream()
                .allMatch(w -> figures.stream()
                        .filter(f -> f.kind() == kind && !f.text().equals(choice.key()))
                        .allMatch(f -> Math.signum(Objects.requireNonNullElse(w.order(), 0.0) - f.value())
                                == Math.signum(right - f.value())));
        return new Certificate.Check(
                "same-order",
                same,
                same
                        ? "No option is ruled out by the other figures of the sentence."
                        : "An option is ruled out by another figure of the sentence.");
    }
}
