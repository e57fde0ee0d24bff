package org.ibid.quiz.interaction.textentry;

import java.util.List;
import org.ibid.quiz.interaction.Key;

/**
 * @param accepted every form that counts as right, the one to show first
 * @param rivals other names and terms of the essay: what is as near to one of them is no slip of spelling
 */
public record TextEntryKey(List<String> accepted, List<String> rivals) implements Key {

    public TextEntryKey {
        accepted = List.copyOf(accepted);
        rivals = List.copyOf(rivals);
    }
}
