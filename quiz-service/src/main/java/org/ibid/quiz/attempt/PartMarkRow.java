package org.ibid.quiz.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.core.item.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One fact of what came of a part. None is ever changed: a later one stands above it. Kept apart from what an open
 * attempt is served from.
 */
@Entity
@Immutable
@Table(name = "part_mark")
@SuppressWarnings("NullAway.Init")
class PartMarkRow extends PanacheEntityBase {

    @EmbeddedId
    Id id;

    /** Null for what most are: settled, and nothing said besides. The score says it all. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Stored outcome;

    double score;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    MarkFact.Source source;

    /** False while it is between teachers. */
    boolean released;

    @Column(name = "made_by")
    @Nullable
    UUID madeBy;

    /** Null for the rule's own: at submission. */
    @Column(name = "made_at")
    @Nullable
    Instant madeAt;

    @Nullable
    UUID regrade;

    /** Number of the assignment's newest regrade when this was made. */
    int rulings;

    /** @param sequence from 1 */
    @Embeddable
    record Id(UUID attempt, int slot, String part, int sequence) {
        PartId toPart() {
            return new PartId(attempt, slot, part);
        }
    }

    record Stored(int v, Outcome outcome) {
        static @Nullable Stored of(Outcome outcome) {
            return outcome.equals(Outcome.settled(outcome.score())) ? null : new Stored(1, outcome);
        }
    }

    Outcome outcome() {
        return outcome(outcome, score);
    }

    static Outcome outcome(@Nullable Stored stored, double score) {
        return stored == null ? Outcome.settled(score) : stored.outcome();
    }

    /** What holds of each part: the newest of what has been released. */
    static List<PartMarkRow> of(Collection<UUID> attempts) {
        return list("""
                from PartMarkRow m where m.id.attempt in ?1 and m.released and not exists (
                  select 1 from PartMarkRow n where n.id.attempt = m.id.attempt and n.id.slot = m.id.slot
                    and n.id.part = m.id.part and n.released and n.id.sequence > m.id.sequence)
                """, attempts);
    }
}
