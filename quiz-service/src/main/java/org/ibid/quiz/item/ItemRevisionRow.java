package org.ibid.quiz.item;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.ibid.core.item.ItemBody;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "item_revision")
@SuppressWarnings("NullAway.Init")
class ItemRevisionRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    UUID item;
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    ItemBody body;

    /** Null for what a rule made. */
    @Column(name = "made_by")
    @Nullable
    UUID madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    static ItemRevisionRow of(UUID item, int number) {
        return find("item = ?1 and number = ?2", item, number).firstResult();
    }

    /** Null for a rule. */
    static @Nullable UUID author(UUID item, int number) {
        return of(item, number).madeBy;
    }
}
