package org.ibid.quiz.generation;

import java.util.Map;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.quiz.interaction.Key;

/**
 * An item as the rules made it, with the evidence that it follows from its text. Waits for a teacher's review.
 *
 * @param keys one for each part of the body, by the part's id
 * @param rationale why the key is right, in words for the learner
 * @param difficulty 0 easy to 1 hard, estimated
 * @param score rank score; higher is better
 */
public record GeneratedItem(
        ItemBody body,
        Map<String, Key> keys,
        String rationale,
        double difficulty,
        Level level,
        Certificate certificate,
        double score) {

    public GeneratedItem {
        keys = Map.copyOf(keys);
    }
}
