package org.ibid.quiz.attempt;

import java.time.Instant;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.core.quiz.Saved;
import org.ibid.quiz.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of a save. Each is told only after its transaction has been committed. */
sealed interface SaveResult {

    /** Whether what was sent is kept, counted or not. */
    default boolean leavesSomething() {
        return this instanceof Kept || this instanceof Late;
    }

    /** The same, told with the instant at which the attempt ends now; time may have been added since the page was shown. */
    default SaveResult ending(@Nullable Instant ends) {
        return this instanceof Kept(Saved saved) ? new Kept(new Saved(saved.revision(), saved.savedAt(), ends)) : this;
    }

    record Kept(Saved saved) implements SaveResult {}

    record Stale(SaveConflict conflict) implements SaveResult {}

    /** The attempt is over; what was sent is kept for the teacher and does not count. */
    record Late() implements SaveResult {}

    record Refused(Refusal refusal) implements SaveResult {}
}
