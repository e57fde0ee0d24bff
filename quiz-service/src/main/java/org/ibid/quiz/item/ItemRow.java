package org.ibid.quiz.item;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.ItemState;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "item")
@SuppressWarnings("NullAway.Init")
class ItemRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    UUID library;
    UUID essay;
    String kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ItemState state;

    boolean suspended;

    /** A new version of another essay that it has a place in no longer has its words for certain, and nobody looked. */
    @Column(name = "beside_doubtful")
    boolean besideDoubtful;

    /** Number of the newest revision. */
    int revision;

    /** Number of the revision that quizzes use: the newest that was approved. */
    @Column(name = "approved_revision")
    @Nullable
    Integer approvedRevision;

    @Column(name = "rank_score")
    double rankScore;

    double difficulty;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Level level;

    @Column(name = "rejected_because")
    @Nullable
    String rejectedBecause;

    /** Approved with many others, unread one by one. */
    @Column(name = "practice_only")
    boolean practiceOnly;

    @Column(name = "created_at")
    Instant createdAt;

    static Optional<ItemRow> of(UUID library, UUID id) {
        return find("library = ?1 and id = ?2", library, id).firstResultOptional();
    }

    /** Locked until the transaction ends, so that two decisions at once become one after the other. */
    static Optional<ItemRow> locked(UUID library, UUID id) {
        return find("library = ?1 and id = ?2", library, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
