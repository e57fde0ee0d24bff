package org.ibid.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.Ruling;
import org.ibid.quiz.attempt.AttemptMarks;
import org.ibid.quiz.attempt.SatAttempt;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.ruling.Ruled;
import org.ibid.quiz.ruling.RulingBook;

/** What a regrade stands on: every attempt at the assignment, the items in question and their keys, read in one go. */
@ApplicationScoped
class RegradeGround {

    private final AttemptMarks marks;
    private final ItemBank bank;

    RegradeGround(AttemptMarks marks, ItemBank bank) {
        this.marks = marks;
        this.bank = bank;
    }

    /** @throws Refusal 409 or 422 for an order that cannot be carried out, with the reason */
    Regrading.Plan plan(UUID course, UUID assignment, List<Ruled> book, RegradeOrder order) {
        requireSense(order);
        List<Ruling> rulings = order.undoes() == null
                ? order.rulings()
                : undone(book, order.undoes()).order().rulings();
        Set<UUID> items = rulings.stream().map(Ruling::item).collect(Collectors.toSet());
        List<SatAttempt> attempts = marks.submitted(course, assignment, items);
        Set<UUID> revisions = attempts.stream()
                .flatMap(sat -> sat.slots().stream())
                .filter(slot -> items.contains(slot.item()))
                .map(SatAttempt.Slot::revision)
                .collect(Collectors.toSet());
        Map<UUID, ItemBody> bodies = revisions.isEmpty() ? Map.of() : bank.bodies(revisions);
        Map<UUID, KeyedRevision> keys = revisions.isEmpty() ? Map.of() : bank.keys(revisions);
        order.rulings()
                .forEach(ruling -> RulingCheck.wrong(ruling, attempts, bodies, keys)
                        .ifPresent(wrong -> {
                            throw Refusal.unacceptable("ruling-senseless", "This cannot be regraded so.", wrong);
                        }));
        AttemptMarks.Texts texts = marks.texts();
        Regrading.Plan plan = new Regrading(
                        order,
                        book,
                        bodies,
                        slot -> texts.keys(slot, Objects.requireNonNull(keys.get(slot.revision()))))
                .of(attempts);
        if (plan.redone().stream().anyMatch(one -> !one.kept() && one.after().most() == 0)) {
            throw Refusal.unacceptable(
                    "nothing-left", "This would leave no question that counts in somebody's attempt.", "");
        }
        return plan;
    }

    private static void requireSense(RegradeOrder order) {
        List<String> wrong = new ArrayList<>();
        if (order.rulings().isEmpty() == (order.undoes() == null)) {
            wrong.add("Say what is to be regraded.");
        }
        if (order.reason().isBlank()) {
            wrong.add("Say why: those whose marks change will read it.");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.unacceptable("ruling-senseless", "This cannot be regraded so.", String.join("\n", wrong));
        }
    }

    private static Ruled undone(List<Ruled> book, UUID wanted) {
        Optional<Ruled> newest = RulingBook.undoable(book);
        if (book.stream().noneMatch(one -> one.id().equals(wanted))) {
            throw Refusal.notFound();
        }
        return newest.filter(one -> one.id().equals(wanted))
                .orElseThrow(() -> Refusal.conflict(
                        "not-the-newest", "A later regrade stands above this one: take that back first."));
    }
}
