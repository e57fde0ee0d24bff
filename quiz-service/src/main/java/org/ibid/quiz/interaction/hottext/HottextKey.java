package org.ibid.quiz.interaction.hottext;

import java.util.List;
import org.ibid.quiz.interaction.Key;

/** @param goldSets each a smallest set of sentence ids that proves the point; at least one, none empty */
public record HottextKey(List<List<String>> goldSets) implements Key {

    public HottextKey {
        goldSets = goldSets.stream().map(List::copyOf).toList();
    }
}
