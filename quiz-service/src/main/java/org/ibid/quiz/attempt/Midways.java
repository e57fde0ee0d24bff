package org.ibid.quiz.attempt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
 * @param written ids of items that have a hint of a teacher's; asked for where no other hint is left
 * @param closed essays that are shut until the attempt has been handed in
 */
record Midways(During during, Map<Integer, List<SlotStepRow>> steps, Supplier<Set<UUID>> written, Set<UUID> closed) {

    static Midways of(
            AttemptRow attempt,
            Map<Integer, List<SlotStepRow>> steps,
            List<AttemptSlotRow> slots,
            Set<UUID> closed,
            ItemHints hints) {
        List<UUID> items = slots.stream().map(AttemptSlotRow::item).toList();
        return new Midways(attempt.midway(), steps, once(() -> hints.written(items)), closed);
    }

    private static <T> Supplier<T> once(Supplier<T> asked) {
        return new Supplier<>() {
            private @Nullable T known;

            @Override
            public T get() {
                T found = known == null ? asked.get() : known;
                known = found;
                return found;
            }
        };
    }

    /** Those taken with an item, in order. */
    List<SlotStepRow> taken(int slot) {
        return steps.getOrDefault(slot, List.of());
    }

    @Nullable
    Midway of(AttemptSlotRow slot) {
        return during.any() ? of(slot, taken(slot.id.number())) : null;
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
                !settled && helps(slot, taken),
                taken.size(),
                during.percentOff(tries, hints.size()),
                during.hintPenalty(),
                during.tryPenalty());
    }

    private boolean helps(AttemptSlotRow slot, List<SlotStepRow> taken) {
        return during.hints()
                && (!ways(slot, taken, false).isEmpty() || !ways(slot, taken).isEmpty());
    }

    /** The kinds of hint that are left for an item. */
    List<Hints.Way> ways(AttemptSlotRow slot, List<SlotStepRow> taken) {
        return during.hints() ? ways(slot, taken, written.get().contains(slot.item())) : List.of();
    }

    private List<Hints.Way> ways(AttemptSlotRow slot, List<SlotStepRow> taken, boolean written) {
        return Hints.left(
                slot.body(),
                written,
                !closed.contains(slot.essay()),
                taken.stream()
                        .flatMap(step -> Stream.ofNullable(step.content.hint()))
                        .toList());
    }
}
