package org.ibid.quiz.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.Draw;
import org.ibid.core.quiz.EffectivePolicy;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as it is put before a course.
 *
 * @param items ids of those that every attempt has, in order
 * @param draws what is drawn for each attempt besides
 * @param policy what holds for a learner without accommodations
 * @param lastEnd when the last accommodated window ends; null where none is longer
 */
public record Assigned(
        UUID assignment,
        UUID library,
        UUID course,
        String title,
        List<UUID> items,
        List<Draw> draws,
        EffectivePolicy policy,
        @Nullable Instant lastEnd) {}
