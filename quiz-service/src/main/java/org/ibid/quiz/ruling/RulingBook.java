package org.ibid.quiz.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.RegradeOrder;
import org.jspecify.annotations.Nullable;

/** Every regrade of an assignment, in order: none is ever struck out, one may be taken back by a later one. */
@ApplicationScoped
public class RulingBook {

    private final EntityManager rows;
    private final Clock clock;

    RulingBook(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Until the transaction ends nobody regrades here; others may go on submitting together. */
    public void readLock(UUID assignment) {
        lock(assignment, "for share");
    }

    /** Until the transaction ends nobody submits or regrades here: what is read now is what will be changed. */
    public void writeLock(UUID assignment) {
        lock(assignment, "for no key update");
    }

    private void lock(UUID assignment, String how) {
        rows.createNativeQuery("select 1 from assignment where id = :id " + how)
                .setParameter("id", assignment)
                .getResultList();
    }

    public List<Ruled> of(UUID course, UUID assignment) {
        return RegradeRow.of(course, assignment).stream()
                .map(RegradeRow::toRuled)
                .toList();
    }

    public Rulings inForce(UUID course, UUID assignment) {
        return inForce(of(course, assignment), null);
    }

    /** @param without the regrade that is not counted, or null */
    public static Rulings inForce(List<Ruled> book, @Nullable UUID without) {
        Set<UUID> undone = undone(book);
        return new Rulings(
                book.size(),
                book.stream()
                        .filter(one -> !undone.contains(one.id()) && !one.id().equals(without))
                        .flatMap(one -> one.order().rulings().stream())
                        .toList());
    }

    public static Set<UUID> undone(List<Ruled> book) {
        Set<UUID> undone = new HashSet<>();
        book.forEach(one -> {
            if (one.order().undoes() != null) {
                undone.add(one.order().undoes());
            }
        });
        return undone;
    }

    /** The newest that has been neither taken back nor takes one back: the only one that can be taken back now. */
    public static Optional<Ruled> undoable(List<Ruled> book) {
        Set<UUID> undone = undone(book);
        return book.stream()
                .filter(one -> one.order().undoes() == null && !undone.contains(one.id()))
                .reduce((earlier, later) -> later);
    }

    public Ruled keep(Grant by, UUID assignment, int number, RegradeOrder order, String plan) {
        RegradeRow row = new RegradeRow();
        row.course = by.scope();
        row.assignment = assignment;
        row.number = number;
        row.rulings = RegradeRow.Stored.of(order.rulings());
        row.undoes = order.undoes();
        row.nobodyLoses = order.nobodyLoses();
        row.reason = order.reason();
        row.planHash = plan;
        row.madeBy = by.sub();
        row.madeAt = clock.instant();
        row.persistAndFlush();
        return row.toRuled();
    }
}
