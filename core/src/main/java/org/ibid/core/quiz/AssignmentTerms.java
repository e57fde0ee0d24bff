package org.ibid.core.quiz;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an assignment as they stand after a change, of its policy or of somebody's accommodation.
 *
 * @param course of the assignment
 * @param policy what holds for a learner without accommodations
 * @param lastEnd as in {@link AssignmentOrder}
 * @param learners what holds now for the learners whose attempts are open; their deadlines move at once
 */
public record AssignmentTerms(
        UUID course, EffectivePolicy policy, @Nullable Instant lastEnd, Map<UUID, EffectivePolicy> learners) {

    public AssignmentTerms {
        learners = Map.copyOf(learners);
    }
}
