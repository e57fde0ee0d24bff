package org.ibid.web.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that somebody is told about an attempt of theirs.
 *
 * @param words what a teacher says of it; may be empty
 * @param cause id of the regrade, the challenge or the assignment that it follows from
 */
public record Notice(UUID person, UUID course, UUID attempt, Kind kind, String words, UUID cause, Instant at) {

    public enum Kind {
        MARKS_CHANGED,
        CHALLENGE_ANSWERED,
        /** What waited for a teacher has been marked and released. */
        MARKED
    }

    public String address() {
        return "/attempts/" + attempt + "/feedback";
    }
}
