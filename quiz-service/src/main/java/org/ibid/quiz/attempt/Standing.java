package org.ibid.quiz.attempt;

import java.time.Instant;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a part when a save of it comes.
 *
 * @param revision 0 where nothing has been kept
 * @param settled whether the item has had its last try
 * @param savedBefore what came of the same save when it came first; null for a new one
 */
record Standing(
        ItemBody body,
        int revision,
        @Nullable Response response,
        @Nullable Instant savedAt,
        boolean settled,
        @Nullable Before savedBefore) {

    boolean has(String part) {
        return body.parts().stream().anyMatch(one -> one.id().equals(part));
    }

    /** @param bodyHash of everything that was sent */
    record Before(String bodyHash, int revision, Instant savedAt) {}
}
