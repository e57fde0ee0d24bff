package org.ibid.web.gradebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.web.assignment.Counting;
import org.jspecify.annotations.Nullable;

/**
 * What several tries come to.
 *
 * @param points null while none has been handed in
 * @param attempt the one that counts; of a mean the last one
 * @param all ids of the attempts that go into the points
 */
record Counted(@Nullable Double points, @Nullable UUID attempt, List<UUID> all) {

    static Counted of(Counting counting, List<AttemptResult> results) {
        List<AttemptResult> done = results.stream()
                .filter(r -> r.state() == AttemptState.SUBMITTED)
                .sorted(Comparator.comparing(AttemptResult::started))
                .toList();
        if (done.isEmpty()) {
            return new Counted(null, null, List.of());
        }
        return switch (counting) {
            case FIRST -> one(done.getFirst());
            case LAST -> one(done.getLast());
            case BEST -> one(best(done));
            case MEAN -> mean(done);
        };
    }

    /** The highest score, the earlier of two that are equal. */
    private static AttemptResult best(List<AttemptResult> done) {
        return done.stream().min(Comparator.comparingDouble(r -> -points(r))).orElseThrow();
    }

    private static double points(AttemptResult result) {
        return Optional.ofNullable(result.score()).orElse(0.0);
    }

    private static Counted one(AttemptResult result) {
        return new Counted(result.score(), result.attempt(), List.of(result.attempt()));
    }

    private static Counted mean(List<AttemptResult> done) {
        OptionalDouble mean = done.stream().mapToDouble(Counted::points).average();
        return new Counted(
                mean.orElseThrow(),
                done.getLast().attempt(),
                done.stream().map(AttemptResult::attempt).toList());
    }
}
