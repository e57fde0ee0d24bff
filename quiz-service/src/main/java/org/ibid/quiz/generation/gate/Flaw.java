package org.ibid.quiz.generation.gate;

import java.util.Optional;
import java.util.function.Function;
import org.ibid.quiz.kind.Draft;

/**
 * A flaw of item writing that a machine can see.
 *
 * @param finder says what is wrong in a teacher’s words, or nothing
 */
record Flaw(String name, Function<Draft, Optional<String>> finder) {

    Optional<String> in(Draft draft) {
        return finder.apply(draft);
    }

    static Optional<String> when(boolean flawed, String words) {
        return flawed ? Optional.of(words) : Optional.empty();
    }
}
