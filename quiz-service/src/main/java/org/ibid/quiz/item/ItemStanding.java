package org.ibid.quiz.item;

import org.ibid.core.quiz.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands: all that a decision changes.
 *
 * @param v shape of this record; 1
 */
record ItemStanding(
        int v,
        int revision,
        ItemState state,
        boolean suspended,
        @Nullable Integer approvedRevision,
        @Nullable String rejectedBecause,
        boolean practiceOnly) {

    static ItemStanding of(ItemRow item) {
        return new ItemStanding(
                1,
                item.revision,
                item.state,
                item.suspended,
                item.approvedRevision,
                item.rejectedBecause,
                item.practiceOnly);
    }

    /** All but the revision: what was written stays written. Whether its place is lost is not for a decision to say. */
    void restore(ItemRow item) {
        item.state = state;
        item.approvedRevision = approvedRevision;
        item.rejectedBecause = rejectedBecause;
        item.practiceOnly = practiceOnly;
    }
}
