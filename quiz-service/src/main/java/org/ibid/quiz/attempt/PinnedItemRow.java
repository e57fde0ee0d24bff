package org.ibid.quiz.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.core.item.ItemBody;

/**
 * An item in one of its revisions, by one anchor, as learners see it in one order of its options: kept once for all
 * attempts that hold it so.
 */
@Entity
@Immutable
@Table(name = "pinned_item")
@SuppressWarnings("NullAway.Init")
class PinnedItemRow extends PanacheEntityBase {

    /** Made of all that it says. */
    @Id
    UUID id;

    UUID item;
    UUID revision;
    UUID anchor;
    UUID essay;
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    ItemBody body;
}
