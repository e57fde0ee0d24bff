package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Interaction;
import org.ibid.core.quiz.Grant;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.PinnedItem;
import org.ibid.quiz.quiz.Assigned;
import org.ibid.quiz.quiz.Assignments;

/**
 * For each item of an attempt that has been explained, another one on the same passage, to answer for its own sake: none
 * of the same quiz, none whose key some quiz keeps back, none that gives another key of an open quiz away.
 */
@ApplicationScoped
class Others {

    private final Assignments assignments;
    private final ItemBank bank;

    Others(Assignments assignments, ItemBank bank) {
        this.assignments = assignments;
        this.bank = bank;
    }

    /** By number of the slot; none for anybody but the learner, and none before all of it may be shown. */
    Map<Integer, PinnedItem> of(Grant by, Assigned assigned, AttemptRow attempt, Showing showing) {
        boolean own = by.role() == Grant.Role.STUDENT && by.sub().equals(attempt.learner);
        return own && showing.explanations() && showing.passages()
                ? of(assigned, AttemptSlotRow.of(attempt.id))
                : Map.of();
    }

    private Map<Integer, PinnedItem> of(Assigned assigned, List<AttemptSlotRow> slots) {
        Map<UUID, List<Target>> places =
                bank.targets(slots.stream().map(AttemptSlotRow::anchor).toList());
        Set<String> passages = places.values().stream()
                .flatMap(Collection::stream)
                .filter(target -> target.role() == Target.Role.EVIDENCE)
                .map(Target::passageId)
                .collect(Collectors.toSet());
        if (passages.isEmpty()) {
            return Map.of();
        }
        Set<UUID> essays = slots.stream().map(AttemptSlotRow::essay).collect(Collectors.toSet());
        Map<UUID, PinnedItem> near =
                bank.usable(assigned.library(), bank.provedIn(assigned.library(), essays, passages));
        Choice choice = new Choice(near, assignments.uses(assigned.library()), barred(assigned, slots));
        Map<Integer, PinnedItem> others = new HashMap<>();
        for (AttemptSlotRow slot : slots) {
            choice.near(slot, places.getOrDefault(slot.anchor(), List.of()))
                    .ifPresent(item -> others.put(slot.id.number(), item));
        }
        return others;
    }

    private static Set<UUID> barred(Assigned assigned, List<AttemptSlotRow> slots) {
        Set<UUID> barred = new HashSet<>(assigned.items());
        assigned.draws().forEach(row -> barred.addAll(row.pool()));
        slots.forEach(slot -> barred.add(slot.item()));
        return barred;
    }

    /**
     * @param near items by id that hang on one of the passages
     * @param barred items of the quiz itself
     */
    record Choice(Map<UUID, PinnedItem> near, List<Assignments.Use> uses, Set<UUID> barred) {

        Optional<PinnedItem> near(AttemptSlotRow slot, List<Target> places) {
            Set<String> passages = places.stream()
                    .filter(target -> target.role() == Target.Role.EVIDENCE)
                    .map(Target::passageId)
                    .collect(Collectors.toSet());
            return near.values().stream()
                    .filter(item -> item.essay().equals(slot.essay()))
                    // the course may not read the other essay
                    .filter(item -> item.body().beside().isEmpty())
                    .filter(item -> item.provedIn().stream().anyMatch(passages::contains))
                    .filter(item -> !barred.contains(item.item()) && !reserved(item) && told(item))
                    .filter(item -> !givesAway(item, slot.item()))
                    // the same one whenever the page is opened, and if it can be of another kind
                    .min(Comparator.comparing((PinnedItem item) ->
                                    item.body().kind().equals(slot.body().kind()))
                            .thenComparing(PinnedItem::item));
        }

        private boolean reserved(PinnedItem item) {
            return uses.stream().anyMatch(use -> use.reserved() && use.item().equals(item.item()));
        }

        /** What can be told at once: what a rule settles. */
        private static boolean told(PinnedItem item) {
            return item.body().parts().stream()
                    .noneMatch(part -> part.interaction() instanceof Interaction.ShortAnswer
                            || part.interaction() instanceof Interaction.ExtendedText);
        }

        private boolean givesAway(PinnedItem item, UUID answered) {
            return uses.stream()
                    .filter(use -> use.open()
                            && !use.item().equals(answered)
                            && !use.item().equals(item.item()))
                    .flatMap(use -> Optional.ofNullable(near.get(use.item())).stream())
                    .anyMatch(item::givesAway);
        }
    }
}
