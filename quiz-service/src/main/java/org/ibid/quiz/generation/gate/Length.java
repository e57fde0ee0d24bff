package org.ibid.quiz.generation.gate;

import java.util.Optional;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** Long enough to say what is asked, short enough to be read at once: 9 to 48 words, more where what is asked about is shown in its place. */
final class Length implements Gate {

    static final int SHORTEST = 9;
    static final int LONGEST = 48;

    /** With the sentences that it leans on. */
    private static final int WITH_ITS_PLACE = 90;

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        String prompt = draft.prompt();
        int read = Words.count(draft.asked());
        int longest = prompt == null ? read : Math.max(Words.count(prompt), Words.count(draft.stem()));
        Optional<String> flaw = read < SHORTEST
                ? Optional.of("The question has only " + read + " words.")
                : longest > (prompt != null && prompt.contains("\n") ? WITH_ITS_PLACE : LONGEST)
                        ? Optional.of("The question has " + longest + " words.")
                        : Optional.empty();
        return Verdict.of("length", flaw, "The question has " + read + " words.");
    }
}
