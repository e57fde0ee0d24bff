package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;

/**
 * What is amiss between the chosen items of a quiz, however good each is by itself. It advises; a teacher decides.
 *
 * @param clashes pairs that should not stand in one quiz
 * @param positions how often the right option stands at each place, from the first on, where an assignment has one order
 *     for everybody
 * @param lopsided whether one place has it oftener than chance would put it there
 */
public record QuizCheck(List<Clash> clashes, List<Integer> positions, boolean lopsided) {

    public QuizCheck {
        clashes = List.copyOf(clashes);
        positions = List.copyOf(positions);
    }

    /** Of two items, the one that stands first is named first. */
    public record Clash(UUID one, UUID other, Why why) {}

    public enum Why {
        /** Both hang on the same words, so that who has answered one knows the other. */
        SAME_WORDS,
        /** One shows the answer of the other in its passage. */
        TELLS,
        /** They ask nearly the same. */
        ALIKE
    }
}
