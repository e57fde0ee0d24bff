package org.ibid.core.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one learner in one assignment, accommodations applied. web computes it, quiz-service enforces it.
 *
 * @param opens first instant at which an attempt may start; null for at once
 * @param closes instant at which every attempt ends; null for never
 * @param limitSeconds time for one attempt; null for no limit
 * @param tries attempts allowed; null for any number
 * @param marks when scores are shown
 * @param keys when right answers, explanations and passages are shown
 * @param access whether the text may be open meanwhile
 */
public record EffectivePolicy(
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Integer limitSeconds,
        @Nullable Integer tries,
        Reveal marks,
        Reveal keys,
        TextAccess access) {}
