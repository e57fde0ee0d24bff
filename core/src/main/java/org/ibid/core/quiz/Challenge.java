package org.ibid.core.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * A learner's objection to the mark of an item, with what it rests on in the text.
 *
 * @param slot number of the item in the attempt
 * @param essay and {@code version}: the text that {@code cited} points into
 * @param cited what the learner points to; at least one stretch
 * @param words what the learner says; may be empty
 * @param answer what the teacher says; null while open
 */
public record Challenge(
        UUID id,
        UUID assignment,
        UUID attempt,
        int slot,
        UUID item,
        UUID learner,
        UUID essay,
        int version,
        List<Response.Selected> cited,
        String words,
        Instant madeAt,
        State state,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable UUID regrade) {

    public Challenge {
        cited = List.copyOf(cited);
    }

    public enum State {
        OPEN,
        /** The teacher agrees; a regrade may follow. */
        UPHELD,
        REJECTED,
        /** The teacher agreed and the marks were made anew. */
        REGRADED
    }
}
