package org.ibid.quiz.item;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.core.annotation.Target;

/** Where a person said that one target of a doubtful anchor stands. */
@Entity
@Immutable
@IdClass(AnchorChoiceRow.Key.class)
@Table(name = "anchor_choice")
@SuppressWarnings("NullAway.Init")
class AnchorChoiceRow extends PanacheEntityBase {

    @Id
    UUID anchor;

    @Id
    int target;

    @JdbcTypeCode(SqlTypes.JSON)
    Target place;

    @Column(name = "chosen_by")
    UUID chosenBy;

    @Column(name = "chosen_at")
    Instant chosenAt;

    record Key(UUID anchor, int target) {}

    static List<AnchorChoiceRow> of(Collection<UUID> anchors) {
        return anchors.isEmpty() ? List.of() : list("anchor in ?1", anchors);
    }
}
