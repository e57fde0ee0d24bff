package org.ibid.quiz.ruling;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.Ruling;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "regrade")
@SuppressWarnings("NullAway.Init")
class RegradeRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    UUID course;
    UUID assignment;

    /** From 1, in the assignment. */
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Stored rulings;

    /** The regrade that this one took back. */
    @Nullable
    UUID undoes;

    @Column(name = "nobody_loses")
    boolean nobodyLoses;

    String reason;

    @Column(name = "plan_hash")
    String planHash;

    @Column(name = "made_by")
    UUID madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    record Stored(int v, List<Ruling> rulings) {
        static Stored of(List<Ruling> rulings) {
            return new Stored(1, List.copyOf(rulings));
        }
    }

    static List<RegradeRow> of(UUID course, UUID assignment) {
        return list("course = ?1 and assignment = ?2 order by number", course, assignment);
    }

    Ruled toRuled() {
        return new Ruled(
                id, number, new RegradeOrder(rulings.rulings(), undoes, nobodyLoses, reason), planHash, madeBy, madeAt);
    }
}
