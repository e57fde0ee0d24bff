package org.ibid.quiz.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.ibid.core.quiz.AttemptState;
import org.ibid.quiz.quiz.StoredPolicy;
import org.ibid.quiz.security.AttemptToken;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "attempt")
@SuppressWarnings("NullAway.Init")
class AttemptRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    UUID assignment;
    UUID course;
    UUID learner;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "learner_groups")
    Groups learnerGroups;

    /** 1 for the first try. */
    int number;

    String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    AttemptState state;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredPolicy policy;

    @Nullable
    Instant closes;

    Instant started;

    @Nullable
    Instant deadline;

    @Nullable
    Instant submitted;

    @Nullable
    Double score;

    @Column(name = "max_score")
    double maxScore;

    @Column(name = "token_serial")
    int tokenSerial;

    /** @param groups ids of the learner's groups in the course, for assistants who see only some */
    record Groups(int v, List<UUID> groups) {
        static Groups of(List<UUID> groups) {
            return new Groups(1, List.copyOf(groups));
        }
    }

    /** The attempt of a token that has not been revoked, locked until the transaction ends. */
    static Optional<AttemptRow> locked(AttemptToken token) {
        return AttemptRow.<AttemptRow>find(
                        "id = ?1 and course = ?2 and learner = ?3 and tokenSerial = ?4",
                        token.attempt(),
                        token.scope(),
                        token.learner(),
                        token.serial())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Optional<AttemptRow> lockedOf(UUID course, UUID id) {
        return AttemptRow.<AttemptRow>find("course = ?1 and id = ?2", course, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Optional<AttemptRow> lockedOpen(UUID course, UUID assignment, UUID learner) {
        return AttemptRow.<AttemptRow>find(
                        "course = ?1 and assignment = ?2 and learner = ?3 and state = ?4",
                        course,
                        assignment,
                        learner,
                        AttemptState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean overdue(Instant now) {
        return state == AttemptState.OPEN && deadline != null && !now.isBefore(deadline);
    }
}
