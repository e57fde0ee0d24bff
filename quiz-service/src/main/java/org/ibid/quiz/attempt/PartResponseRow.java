package org.ibid.quiz.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.core.item.Response;

/** The newest response to a part. Written by {@link Saving} in one statement, never through this row. */
@Entity
@Immutable
@Table(name = "part_response")
@SuppressWarnings("NullAway.Init")
class PartResponseRow extends PanacheEntityBase {

    @EmbeddedId
    PartId id;

    int revision;

    /** Never looked into by a query, and shorter so. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    Stored response;

    @Column(name = "saved_at")
    Instant savedAt;

    record Stored(int v, Response response) {
        static Stored of(Response response) {
            return new Stored(1, response);
        }
    }
}
