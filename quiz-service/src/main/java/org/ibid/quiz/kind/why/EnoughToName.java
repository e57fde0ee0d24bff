package org.ibid.quiz.kind.why;

import java.util.Set;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** The reason names things that the question does not say already, so that an answer can be told from an echo. */
final class EnoughToName implements Gate {

    private static final int FEWEST = 2;

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Set<String> asked = Words.stems(draft.asked());
        long fresh = draft.form() instanceof Form.Saying saying
                ? saying.answer().concepts().stream()
                        .filter(c -> c.words().stream().noneMatch(asked::contains))
                        .count()
                : 0;
        return new Certificate.Check(
                "enough-to-name",
                fresh >= FEWEST,
                fresh >= FEWEST
                        ? "The reason names " + fresh + " things that the question does not say."
                        : "The reason says hardly more than the question.");
    }
}
