package org.ibid.core.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt in a teacher's results table.
 *
 * @param score null while open
 * @param slots score per item in order, 0 to the item's maximum; empty while open
 * @param percentOff how much of the points was taken off because it came late; {@code score} is what is left
 * @param waiting parts that are not marked yet and add nothing to the score
 */
public record AttemptResult(
        UUID attempt,
        UUID learner,
        AttemptState state,
        Instant started,
        @Nullable Instant submitted,
        @Nullable Double score,
        double maxScore,
        List<Double> slots,
        int waiting,
        int percentOff) {}
