package org.ibid.quiz.quiz;

import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.EffectivePolicy;

/**
 * A quiz as it is put before a course.
 *
 * @param items ids in order
 * @param policy what holds for a learner without accommodations
 */
public record Assigned(
        UUID assignment, UUID library, UUID course, String title, List<UUID> items, EffectivePolicy policy) {}
