package org.ibid.quiz.marking;

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
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Challenge;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "challenge")
@SuppressWarnings("NullAway.Init")
class ChallengeRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    UUID course;
    UUID assignment;
    UUID attempt;
    int slot;
    UUID item;
    UUID learner;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "learner_groups")
    Groups learnerGroups;

    UUID essay;
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    Cited cited;

    String words;

    @Column(name = "made_at")
    Instant madeAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Challenge.State state;

    @Nullable
    String answer;

    @Column(name = "answered_by")
    @Nullable
    UUID answeredBy;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Nullable
    UUID regrade;

    record Cited(int v, List<Response.Selected> cited) {
        static Cited of(List<Response.Selected> cited) {
            return new Cited(1, List.copyOf(cited));
        }
    }

    record Groups(int v, List<UUID> groups) {
        static Groups of(List<UUID> groups) {
            return new Groups(1, List.copyOf(groups));
        }
    }

    static List<ChallengeRow> of(UUID course) {
        return list("course = ?1 order by madeAt, id", course);
    }

    static List<ChallengeRow> ofAttempt(UUID attempt) {
        return list("attempt", attempt);
    }

    static Optional<ChallengeRow> locked(UUID course, UUID id) {
        return ChallengeRow.<ChallengeRow>find("course = ?1 and id = ?2", course, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Challenge toChallenge() {
        return new Challenge(
                id,
                assignment,
                attempt,
                slot,
                item,
                learner,
                essay,
                version,
                cited.cited(),
                words,
                madeAt,
                state,
                answer,
                answeredAt,
                regrade);
    }
}
