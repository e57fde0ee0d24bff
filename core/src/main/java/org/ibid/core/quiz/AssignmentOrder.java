package org.ibid.core.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz of a library put before a course.
 *
 * @param course scope of the attempts that follow
 * @param policy what holds for a learner without accommodations
 * @param lastEnd when the last accommodated window of the course ends; null where none is longer than the policy's
 */
public record AssignmentOrder(
        UUID quiz,
        UUID course,
        EffectivePolicy policy,
        @Nullable Instant lastEnd) {}
