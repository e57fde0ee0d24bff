package org.ibid.quiz.kind;

import java.util.Set;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** What is to be said names things that the question does not say already, so that an answer can be told from an echo. */
public final class EnoughToName implements Gate {

    private static final int FEWEST = 2;

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Set<String> asked = Words.stems(draft.asked());
        long fresh = draft.form() instanceof Form.Saying saying
                ? saying.answer().concepts().stream()
                        .filter(c -> c.words().stream().map(Words::stem).noneMatch(asked::contains))
                        .count()
                : 0;
        return new Certificate.Check(
                "enough-to-name",
                fresh >= FEWEST,
                fresh >= FEWEST
                        ? "What is to be said names " + fresh + " things that the question does not say."
                        : "What is to be said is hardly more than the question says.");
    }
}
