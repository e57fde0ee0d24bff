package org.ibid.quiz.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Going;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.TextAccess;
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

    /** When it is closed whatever happens: the deadline and the grace after it. */
    @Column(name = "cut_off")
    @Nullable
    Instant cutOff;

    /** Number of the first item of the page that its learner is on, where they may not go back. */
    int reached = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Flags flagged;

    /** How much of the points that were marked is taken off because it came late. */
    @Column(name = "percent_off")
    int percentOff;

    /** A teacher's, who tries the quiz out: in no result, no statistics, no window. */
    boolean preview;

    /** @param slots numbers of the items that the learner wants to come back to */
    record Flags(int v, SortedSet<Integer> slots) {
        static Flags of(SortedSet<Integer> slots) {
            return new Flags(1, slots);
        }
    }

    /** @param groups ids of the learner's groups in the course, for assistants who see only some */
    record Groups(int v, List<UUID> groups) {
        static Groups of(List<UUID> groups) {
            return new Groups(1, List.copyOf(groups));
        }
    }

    /** The attempt of a token that has not been revoked, locked until the transaction ends. */
    static Optional<AttemptRow> locked(AttemptToken token) {
        return found(token).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The same to look at: whoever changes something locks it. */
    static Optional<AttemptRow> of(AttemptToken token) {
        return found(token).firstResultOptional();
    }

    private static PanacheQuery<AttemptRow> found(AttemptToken token) {
        return find(
                "id = ?1 and course = ?2 and learner = ?3 and tokenSerial = ?4",
                token.attempt(),
                token.scope(),
                token.learner(),
                token.serial());
    }

    static Optional<AttemptRow> of(UUID course, UUID id) {
        return find("course = ?1 and id = ?2", course, id).firstResultOptional();
    }

    /** Locks a row that was read without: it then is as it is now, not as it was. */
    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param preview whether that is wanted which a teacher tries out, or that which counts: somebody may have both */
    static Optional<AttemptRow> lockedOpen(UUID course, UUID assignment, UUID learner, boolean preview) {
        return AttemptRow.<AttemptRow>find(
                        "course = ?1 and assignment = ?2 and learner = ?3 and preview = ?4 and state = ?5",
                        course,
                        assignment,
                        learner,
                        preview,
                        AttemptState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What holds from now on; the deadline moves with it. */
    void apply(EffectivePolicy terms) {
        policy = StoredPolicy.of(terms);
        closes = terms.ends();
        deadline = terms.deadline(started);
        cutOff = deadline == null ? null : deadline.plusSeconds(terms.conduct().graceSeconds());
    }

    boolean overdue(Instant now) {
        Instant end = cutOff == null ? deadline : cutOff;
        return state == AttemptState.OPEN && end != null && !now.isBefore(end);
    }

    /** The points that count, of those that were marked. */
    double counted(double marked) {
        return marked * (100 - percentOff) / 100;
    }

    boolean sequential() {
        return policy.policy().conduct().navigation() == Navigation.SEQUENTIAL;
    }

    TextAccess access(AttemptSlotRow slot) {
        return policy.policy().texts().of(slot.item()).in(number);
    }

    /** What is told before handing in. */
    During midway() {
        return policy.policy().midway();
    }

    /** How it goes on, of so many items. */
    Going going(int items, Set<UUID> closedTexts) {
        EffectivePolicy terms = policy.policy();
        return new Going(
                number,
                terms.conduct().navigation(),
                terms.conduct().perPage(),
                sequential() ? reached : 1,
                items,
                terms.allowance(),
                preview,
                closedTexts);
    }

    /** Whether an item may be seen and answered now. */
    boolean within(int slot, int items) {
        return !sequential() || (slot >= reached && slot <= lastOfPage(items));
    }

    /** Number of the last item of the page that its learner is on, of so many items. */
    int lastOfPage(int items) {
        return going(items, Set.of()).lastOfPage(sequential() ? reached : 1);
    }

    SortedSet<Integer> flags() {
        return flagged == null ? new TreeSet<>() : new TreeSet<>(flagged.slots());
    }
}
