package org.ibid.quiz.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ibid.core.item.ItemBody;

/** An item in an attempt, pinned for good: what the learner sees does not change under them. */
@Entity
@Immutable
@Table(name = "attempt_slot")
@SuppressWarnings("NullAway.Init")
class AttemptSlotRow extends PanacheEntityBase {

    @EmbeddedId
    Id id;

    @ManyToOne
    @JoinColumn(name = "pinned")
    PinnedItemRow pinned;

    UUID item() {
        return pinned.item;
    }

    UUID revision() {
        return pinned.revision;
    }

    UUID anchor() {
        return pinned.anchor;
    }

    UUID essay() {
        return pinned.essay;
    }

    int version() {
        return pinned.version;
    }

    /** As the learner sees it: without evidence, options in this attempt's order. */
    ItemBody body() {
        return pinned.body;
    }

    /** @param number from 1 */
    @Embeddable
    record Id(UUID attempt, int number) {}

    /** Items that a learner has had in an assignment; what was only tried out is not theirs. */
    static List<UUID> seen(UUID assignment, UUID learner) {
        return find(
                        "select s.pinned.item from AttemptSlotRow s, AttemptRow a where s.id.attempt = a.id"
                                + " and a.assignment = ?1 and a.learner = ?2 and a.preview = false",
                        assignment,
                        learner)
                .project(UUID.class)
                .list();
    }

    /**
     * One line for each response, and one for each slot without: the slot, the response or null, whether a step was
     * taken.
     */
    static List<Tuple> withResponses(UUID attempt) {
        return getEntityManager()
                .createQuery("""
                        select s, p, case when exists (select 1 from SlotStepRow t
                            where t.id.attempt = s.id.attempt and t.id.slot = s.id.number) then true else false end
                        from AttemptSlotRow s join fetch s.pinned
                          left join PartResponseRow p on p.id.attempt = s.id.attempt and p.id.slot = s.id.number
                        where s.id.attempt = :attempt order by s.id.number
                        """, Tuple.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    static List<AttemptSlotRow> of(UUID attempt) {
        return list("from AttemptSlotRow s join fetch s.pinned where s.id.attempt = ?1 order by s.id.number", attempt);
    }
}
