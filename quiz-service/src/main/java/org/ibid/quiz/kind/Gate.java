package org.ibid.quiz.kind;

import java.util.Optional;
import java.util.function.Function;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.language.EssayLanguage;

/** One test that a draft must pass. Pure; says what it saw in a teacher's words, pass or fail. */
public interface Gate {

    Certificate.Check check(Draft draft, EssayLanguage essay);

    /**
     * The verdict on an item that has lines matched.
     *
     * @param flaw what is wrong with the pairs, if anything is
     * @param seen said where nothing is
     */
    static Certificate.Check ofMatching(
            String gate, Draft draft, Function<Form.Matching, Optional<String>> flaw, String seen) {
        Optional<String> wrong = draft.form() instanceof Form.Matching matching
                ? flaw.apply(matching)
                : Optional.of("There is nothing to match.");
        return new Certificate.Check(gate, wrong.isEmpty(), wrong.orElse(seen));
    }
}
