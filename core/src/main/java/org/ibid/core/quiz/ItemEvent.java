package org.ibid.core.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an item, or said of it.
 *
 * @param revision the revision that it was done to; for an edit, the one that came of it
 * @param by null for a rule
 * @param words the reason of a rejection, a comment; otherwise empty
 * @param undone true where somebody took it back later
 */
public record ItemEvent(
        Action action, int revision, @Nullable UUID by, Instant at, String words, boolean undone) {

    public enum Action {
        /** By a rule, from the essay. */
        GENERATED,
        /** By a person, from nothing. */
        WRITTEN,
        EDITED,
        /** Put before a reviewer by whoever wrote it. */
        SUBMITTED,
        APPROVED,
        /** Approved with many others, unread one by one: good enough for practice and for nothing that counts. */
        APPROVED_FOR_PRACTICE,
        REJECTED,
        RETIRED,
        COMMENTED,
        /** Took back what was done last. */
        UNDONE
    }
}
