package org.ibid.quiz.attempt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.Hint;
import org.ibid.core.quiz.ItemStep;
import org.ibid.core.quiz.Midway;
import org.ibid.quiz.item.ItemHints;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner has come with each item of an attempt: made of what was told when it was told, so that no key is
 * read for it.
 *
 * @param written ids of items that have a hint of a teacher's
 * @param closed essays that are shut until the attempt has been handed in
 */
record Midways(During during, Map<Integer, List<SlotStepRow>> steps, Set<UUID> written, Set<UUID> closed) {

    private static final Midways NONE = new Midways(During.NOTHING, Map.of(), Set.of(), Set.of());

    static Midways of(AttemptRow attempt, List<AttemptSlotRow> slots, Set<UUID> closed, ItemHints hints) {
        During during = attempt.midway();
        return during.any()
                ? new Midways(
                        during,
                        SlotStepRow.of(attempt.id),
                        during.hints()
                                ? hints.written(
                                        slots.stream().map(slot -> slot.item).toList())
                                : Set.of(),
                        closed)
                : NONE;
    }

    @Nullable
    Midway of(AttemptSlotRow slot) {
        return during.any() ? of(slot, steps.getOrDefault(slot.id.number(), List.of())) : null;
    }

    private Midway of(AttemptSlotRow slot, List<SlotStepRow> taken) {
        int tries = SlotStepRow.count(taken, ItemStep.Kind.TRY);
        List<Hint> hints = taken.stream()
                .flatMap(step -> Stream.ofNullable(step.content.hint()))
                .toList();
        boolean settled = taken.stream().anyMatch(step -> step.settled);
        return new Midway(
                during.tells(),
                tries,
                during.tries(),
                settled,
                taken.stream()
                        .map(step -> step.content.told())
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                hints,
                !settled && !ways(slot, taken).isEmpty(),
                taken.size(),
                during.percentOff(tries, hints.size()),
                during.hintPenalty(),
                during.tryPenalty());
    }

    /** The kinds of hint that are left for an item. */
    List<Hints.Way> ways(AttemptSlotRow slot, List<SlotStepRow> taken) {
        return during.hints()
                ? Hints.left(
                        slot.body(),
                        written.contains(slot.item),
                        !closed.contains(slot.essay),
                        taken.stream()
                                .flatMap(step -> Stream.ofNullable(step.content.hint()))
                                .toList())
                : List.of();
    }
}
