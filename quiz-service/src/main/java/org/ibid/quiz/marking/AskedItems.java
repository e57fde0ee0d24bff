package org.ibid.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.Grant;
import org.ibid.quiz.attempt.AttemptMarks;
import org.ibid.quiz.attempt.SatAttempt;
import org.ibid.quiz.attempt.SatAttempt.PartOf;
import org.ibid.quiz.attempt.Sight;
import org.ibid.quiz.attempt.SlotFeedback;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.quiz.Assignments;
import org.ibid.quiz.ruling.RulingBook;
import org.ibid.quiz.ruling.Rulings;

/** What was asked in an assignment, with its key, for those who mark and regrade. */
@ApplicationScoped
class AskedItems {

    private final Assignments assignments;
    private final AttemptMarks marks;
    private final ItemBank bank;
    private final RulingBook book;

    AskedItems(Assignments assignments, AttemptMarks marks, ItemBank bank, RulingBook book) {
        this.assignments = assignments;
        this.marks = marks;
        this.bank = bank;
        this.book = book;
    }

    /** A slot and whose it is. */
    record Held(SatAttempt sat, SatAttempt.Slot slot) {
        List<PartOf> parts() {
            return sat.facts().keySet().stream()
                    .filter(part -> part.slot() == slot.number())
                    .toList();
        }
    }

    /** By item and wording, in the order in which they stand in attempts. */
    @Transactional
    List<AskedItem> of(Grant by, UUID assignment) {
        if (assignments.find(by.scope(), assignment).isEmpty()) {
            throw Refusal.notFound();
        }
        Collection<List<Held>> asked = marks.submitted(by.scope(), assignment, List.of()).stream()
                .filter(sat -> Sight.sees(by, sat.learner(), sat.groups()))
                .flatMap(sat -> sat.slots().stream().map(slot -> new Held(sat, slot)))
                .collect(Collectors.groupingBy(held -> held.slot().revision()))
                .values();
        return asked.isEmpty() ? List.of() : told(by, assignment, asked);
    }

    private List<AskedItem> told(Grant by, UUID assignment, Collection<List<Held>> asked) {
        List<SatAttempt.Slot> firsts =
                asked.stream().map(held -> held.getFirst().slot()).toList();
        Known known = known(by.scope(), assignment, firsts);
        return asked.stream()
                .map(held -> item(held, known))
                .sorted(Comparator.comparingInt(AskedItem::number).thenComparing(AskedItem::revision))
                .toList();
    }

    /** What is to be known of items to show them to a teacher. */
    record Known(
            Map<UUID, ItemBody> bodies,
            Map<UUID, KeyedRevision> keys,
            Map<UUID, List<Target>> places,
            AttemptMarks.Texts texts,
            Rulings rulings) {

        ItemBody body(SatAttempt.Slot slot) {
            return Objects.requireNonNull(bodies.get(slot.revision()));
        }

        KeyedRevision keyed(SatAttempt.Slot slot, Rulings.Asked asked) {
            KeyedRevision own = Objects.requireNonNull(keys.get(slot.revision()));
            return rulings.keys(asked, body(slot), texts.keys(slot, own));
        }
    }

    Known known(UUID course, UUID assignment, Collection<SatAttempt.Slot> slots) {
        List<UUID> revisions =
                slots.stream().map(SatAttempt.Slot::revision).distinct().toList();
        return new Known(
                bank.bodies(revisions),
                bank.keys(revisions),
                bank.targets(
                        slots.stream().map(SatAttempt.Slot::anchor).distinct().toList()),
                marks.texts(),
                book.inForce(course, assignment));
    }

    private static AskedItem item(List<Held> held, Known known) {
        Held first = held.getFirst();
        SatAttempt.Slot slot = first.slot();
        ItemBody body = known.body(slot);
        return new AskedItem(
                slot.item(),
                slot.revision(),
                held.stream().mapToInt(one -> one.slot().number()).min().orElse(0),
                slot.essay(),
                slot.version(),
                body,
                SlotFeedback.told(
                        body,
                        known.keyed(slot, first.sat().asked(slot)),
                        known.places().getOrDefault(slot.anchor(), List.of())),
                held.size(),
                (int) parts(held).filter(Waiting::waits).count(),
                (int) parts(held).filter(part -> part.waits() && part.drafted()).count());
    }

    private static Stream<Waiting> parts(List<Held> held) {
        return held.stream()
                .flatMap(one -> one.parts().stream()
                        .map(part -> new Waiting(
                                one.sat().outcome(part).waits(),
                                !one.sat().newest(part).released())));
    }

    private record Waiting(boolean waits, boolean drafted) {}
}
