package org.ibid.core.quiz;

import java.util.UUID;

/**
 * A quiz of a library put before a course.
 *
 * @param course scope of the attempts that follow
 * @param policy what holds for a learner without accommodations
 */
public record AssignmentOrder(UUID quiz, UUID course, EffectivePolicy policy) {}
