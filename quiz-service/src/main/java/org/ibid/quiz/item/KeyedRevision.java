package org.ibid.quiz.item;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ibid.quiz.interaction.Key;

/**
 * The key of a revision, for grading and for what may be told afterwards.
 *
 * @param keys by id of the part
 * @param rationale why the key is right
 */
public record KeyedRevision(UUID revision, Map<String, Key> keys, String rationale) {

    public Key key(String part) {
        return Objects.requireNonNull(keys.get(part), "a part without a key");
    }
}
