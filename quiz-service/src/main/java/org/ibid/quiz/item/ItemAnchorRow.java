package org.ibid.quiz.item;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.ibid.core.annotation.Target;
import org.ibid.core.quiz.AnchorDoubt;
import org.jspecify.annotations.Nullable;

/** Where a revision's targets stand in one version of their essay, or that they stand nowhere in it. */
@Entity
@Immutable
@Table(name = "item_anchor")
@SuppressWarnings("NullAway.Init")
class ItemAnchorRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    UUID revision;

    @Column(name = "essay_version")
    UUID essayVersion;

    /** Its number in the essay. */
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    Targets targets;

    double confidence;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    State state;

    String reason;

    /** Null where every place is certain. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Doubts candidates;

    /** What gates say against the item here; null where they say nothing new. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Broken broken;

    /** The same places for a revision of the same words. */
    ItemAnchorRow copyFor(UUID another) {
        ItemAnchorRow copy = new ItemAnchorRow();
        copy.revision = another;
        copy.essayVersion = essayVersion;
        copy.version = version;
        copy.targets = targets;
        copy.confidence = confidence;
        copy.state = state;
        copy.reason = reason;
        copy.candidates = candidates;
        copy.broken = broken;
        return copy;
    }

    /** Where a revision was last found before a version. */
    static ItemAnchorRow lastFound(UUID revision, int before) {
        return find(
                        "revision = ?1 and version < ?2 and state = ?3 order by version desc",
                        revision,
                        before,
                        State.FOUND)
                .firstResult();
    }

    /** Whether a revision stands in the newest version of its essay. */
    static boolean stands(UUID item, int number) {
        return count("""
                        from ItemAnchorRow a, ItemRevisionRow r
                        where r.item = ?1 and r.number = ?2 and a.revision = r.id and a.state = ?3
                          and a.version = (select max(n.version) from ItemAnchorRow n where n.revision = r.id)
                        """, item, number, State.FOUND) > 0;
    }

    enum State {
        /** Every target stands there, certainly or by a person's word. */
        FOUND,
        /** A person must say where a target stands, or whether the item holds with its new words. */
        DOUBTFUL,
        /** A target stands nowhere. */
        LOST
    }

    /** @param before number of the version in which the targets stood last */
    record Doubts(int v, int before, List<AnchorDoubt> doubts) {
        static Doubts of(int before, List<AnchorDoubt> doubts) {
            return new Doubts(1, before, List.copyOf(doubts));
        }
    }

    /** @param targets in the order of the body's; the likeliest places while doubtful, and where one was before when it is lost */
    record Targets(int v, List<Target> targets) {
        static Targets of(List<Target> targets) {
            return new Targets(1, List.copyOf(targets));
        }
    }
}
