package org.ibid.web.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.importing.UnreadableEssay;
import org.jspecify.annotations.Nullable;

/**
 * An import that was begun.
 *
 * @param essay the one that the draft is of; null for a new one that is not there yet
 * @param fileName empty for a paste
 * @param problem why it cannot be read; null otherwise
 * @param interrupted true where nobody works on it any more, although it is not over
 * @param taken how long it has been going on
 */
record ImportJob(
        UUID id,
        @Nullable UUID essay,
        String fileName,
        State state,
        @Nullable UnreadableEssay problem,
        boolean interrupted,
        Duration taken) {

    /** A process that is silent for so long works no more. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    enum State {
        WAITING,
        READING,
        UNDERSTANDING,
        KEEPING,
        DONE,
        UNREADABLE,
        /** By a defect of Ibid's. */
        BROKEN,
        CANCELLED;

        static final Set<State> GOING = Set.of(WAITING, READING, UNDERSTANDING, KEEPING);

        boolean over() {
            return !GOING.contains(this);
        }
    }

    public boolean going() {
        return !state.over() && !interrupted;
    }

    static boolean silent(State state, Instant seen, Instant now) {
        return !state.over() && seen.plus(SILENCE).isBefore(now);
    }
}
