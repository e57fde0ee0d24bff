package org.ibid.quiz.interaction.extendedtext;

import java.util.List;
import org.ibid.quiz.interaction.Key;

/** @param points what a good text has, one sentence each; may be empty */
public record ExtendedTextKey(List<String> points) implements Key {

    public ExtendedTextKey {
        points = List.copyOf(points);
    }
}
