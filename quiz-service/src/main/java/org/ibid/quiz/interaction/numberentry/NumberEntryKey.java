package org.ibid.quiz.interaction.numberentry;

import java.util.List;
import org.ibid.quiz.interaction.ReadEntryGrader;

/**
 * @param accepted every number that counts as right, as a teacher writes it, the one to show first: {@code 1,227,000
 *     votes}; {@code about 40,000} where the essay hedges, so that 5 % either way is right
 */
public record NumberEntryKey(List<String> accepted) implements ReadEntryGrader.Written {

    public NumberEntryKey {
        accepted = List.copyOf(accepted);
    }
}
