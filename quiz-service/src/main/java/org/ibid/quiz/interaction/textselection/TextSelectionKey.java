package org.ibid.quiz.interaction.textselection;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.quiz.interaction.Key;

/**
 * @param goldSets each a smallest set of sentences that proves the point, with their words, so that they are found again
 *     in a later version; none empty
 */
public record TextSelectionKey(List<List<Target>> goldSets) implements Key {

    public TextSelectionKey {
        goldSets = goldSets.stream().map(List::copyOf).toList();
    }
}
