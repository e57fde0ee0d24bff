package org.ibid.quiz.attempt;

import java.time.Instant;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Reveal;
import org.jspecify.annotations.Nullable;

/**
 * What a learner may be shown of a submitted attempt now. Pure: the one place where the policy is asked.
 *
 * @param policy the assignment's, as it stands now
 * @param close when the last window of the assignment ends, accommodations included; null for never
 */
public record Showing(EffectivePolicy policy, @Nullable Instant close, Instant now) {

    public boolean marks() {
        return shown(policy.marks());
    }

    public boolean keys() {
        return shown(policy.keys());
    }

    /** They give the keys away, so they never come before them. */
    boolean explanations() {
        return keys() && shown(policy.explanations());
    }

    boolean passages() {
        return keys() && shown(policy.passages());
    }

    /** Null when they are shown, or never will be. */
    public @Nullable Instant marksFrom() {
        return from(policy.marks());
    }

    public @Nullable Instant keysFrom() {
        return from(policy.keys());
    }

    private boolean shown(Reveal reveal) {
        return switch (reveal) {
            case ON_SUBMIT -> true;
            case AFTER_CLOSE -> close != null && !now.isBefore(close);
            case NEVER -> false;
        };
    }

    private @Nullable Instant from(Reveal reveal) {
        return reveal == Reveal.AFTER_CLOSE && !shown(reveal) ? close : null;
    }
}
