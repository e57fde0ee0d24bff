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

/** An item as learners see it, in one order of its options: kept once for all attempts that show it so. */
@Entity
@Immutable
@Table(name = "shown_body")
@SuppressWarnings("NullAway.Init")
class ShownBodyRow extends PanacheEntityBase {

    /** Made of what it says. */
    @Id
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    ItemBody body;
}
