package org.ibid.quiz.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.core.item.Outcome;

/** What came of a part. Kept apart from what an open attempt is served from. */
@Entity
@Immutable
@Table(name = "part_mark")
@SuppressWarnings("NullAway.Init")
class PartMarkRow extends PanacheEntityBase {

    @EmbeddedId
    PartId id;

    @JdbcTypeCode(SqlTypes.JSON)
    Stored outcome;

    double score;

    record Stored(int v, Outcome outcome) {
        static Stored of(Outcome outcome) {
            return new Stored(1, outcome);
        }
    }

    static List<PartMarkRow> of(Collection<UUID> attempts) {
        return list("id.attempt in ?1", attempts);
    }
}
