package org.ibid.web.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "started_attempt")
@SuppressWarnings("NullAway.Init")
class StartedAttemptRow extends PanacheEntityBase {

    @Id
    UUID attempt;

    UUID assignment;

    UUID person;

    @Column(name = "started_at")
    Instant startedAt;

    @Nullable
    Instant deadline;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    /** A teacher's, who tries the quiz out. */
    boolean preview;

    /** Those of students that nobody has heard the end of; also such as quiz-service closed meanwhile. */
    static List<StartedAttemptRow> underWay(UUID assignment) {
        return list("assignment = ?1 and submittedAt is null and preview = false", assignment);
    }
}
