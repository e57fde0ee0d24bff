package org.ibid.quiz.quiz;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assignment")
@SuppressWarnings("NullAway.Init")
class AssignmentRow extends PanacheEntityBase {

    /** Chosen by web. */
    @Id
    UUID id;

    UUID quiz;
    UUID library;
    UUID course;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredPolicy policy;

    @Nullable
    Instant closes;

    @Column(name = "last_end")
    @Nullable
    Instant lastEnd;

    @Column(name = "ordered_at")
    Instant orderedAt;

    static Optional<AssignmentRow> of(UUID course, UUID id) {
        return find("course = ?1 and id = ?2", course, id).firstResultOptional();
    }
}
