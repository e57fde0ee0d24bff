package org.ibid.core.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A regrade that was run.
 *
 * @param number 1, 2, 3 … in its assignment
 * @param undone true when a later one took it back
 * @param undoable true for the newest that has not been taken back
 * @param told true while learners may see their marks, and so learn of this
 */
public record Regrade(
        UUID id,
        int number,
        Instant at,
        UUID by,
        RegradeOrder order,
        boolean undone,
        boolean undoable,
        boolean told,
        List<RegradePlan.Change> changes) {

    public Regrade {
        changes = List.copyOf(changes);
    }
}
