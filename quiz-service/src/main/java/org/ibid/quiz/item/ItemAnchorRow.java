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
        return copy;
    }

    enum State {
        FOUND,
        LOST
    }

    /** @param targets in the order of the body's; empty when lost */
    record Targets(int v, List<Target> targets) {
        static Targets of(List<Target> targets) {
            return new Targets(1, List.copyOf(targets));
        }
    }
}
