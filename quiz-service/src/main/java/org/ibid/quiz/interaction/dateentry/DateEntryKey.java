package org.ibid.quiz.interaction.dateentry;

import java.util.List;
import org.ibid.quiz.interaction.ReadEntryGrader;

/**
 * @param accepted every date that counts as right, as a teacher writes it, the one to show first: {@code 25 October 1917
 *     (old style)}, {@code c. 1850}, {@code 1914–1918}
 */
public record DateEntryKey(List<String> accepted) implements ReadEntryGrader.Written {

    public DateEntryKey {
        accepted = List.copyOf(accepted);
    }
}
