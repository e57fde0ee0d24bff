package org.ibid.web.assignment;

import java.time.Instant;
import org.ibid.core.quiz.EffectivePolicy;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a quiz is put before a course.
 *
 * @param opens null for at once
 * @param closes null for never
 * @param limitMinutes time for one attempt; null for no limit
 */
public record Terms(
        Preset preset,
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Integer limitMinutes) {

    /** What quiz-service is to enforce for a learner without accommodations. */
    public EffectivePolicy policy() {
        return new EffectivePolicy(
                opens,
                closes,
                limitMinutes == null ? null : limitMinutes * 60,
                preset.tries(),
                preset.marks(),
                preset.keys(),
                preset.access());
    }

    public Standing at(Instant now) {
        if (opens != null && now.isBefore(opens)) {
            return Standing.TO_COME;
        }
        return closes != null && !now.isBefore(closes) ? Standing.CLOSED : Standing.OPEN;
    }

    public enum Standing {
        TO_COME,
        OPEN,
        CLOSED
    }
}
