package org.ibid.quiz.attempt;

import java.util.UUID;
import org.ibid.core.item.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One fact of what came of a part.
 *
 * @param sequence from 1 in its part; of the released facts the one with the highest holds
 * @param regrade the regrade that made it, or null
 * @param rulings number of the assignment's newest regrade when it was made
 * @param by who made it; null for a rule
 */
public record MarkFact(
        UUID attempt,
        int slot,
        String part,
        int sequence,
        Outcome outcome,
        Source source,
        boolean released,
        @Nullable UUID regrade,
        int rulings,
        @Nullable UUID by) {

    public enum Source {
        /** By the key, at submission. */
        RULE,
        /** By a teacher or an assistant at the marking desk. */
        PERSON,
        /** By a regrade. */
        REGRADE
    }

    /** The next fact of the same part. */
    public MarkFact next(Outcome other, Source from, boolean shown, @Nullable UUID of, int ruled, @Nullable UUID who) {
        return new MarkFact(attempt, slot, part, sequence + 1, other, from, shown, of, ruled, who);
    }
}
