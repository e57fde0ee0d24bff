package org.ibid.quiz.kind.notstated;

import java.util.Locale;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** The right answer stands nowhere in the essay; every other option stands in it word for word. */
final class OneChanged implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        boolean good = draft.form() instanceof Form.Choice choice
                && !stands(essay, choice.key())
                && choice.wrong().stream().allMatch(w -> stands(essay, w.text()));
        return new Certificate.Check(
                "one-changed",
                good,
                good
                        ? "One statement has been changed; the others stand in the essay word for word."
                        : "Either the right answer stands in the essay, or another option does not.");
    }

    private static boolean stands(EssayLanguage essay, String statement) {
        return essay.text()
                .canonical()
                .toLowerCase(Locale.ROOT)
                .contains(statement.strip().replaceFirst("\\.$", "").toLowerCase(Locale.ROOT));
    }
}
