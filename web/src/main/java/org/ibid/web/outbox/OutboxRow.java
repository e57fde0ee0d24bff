package org.ibid.web.outbox;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outbox")
@SuppressWarnings("NullAway.Init")
class OutboxRow extends PanacheEntityBase {

    @Id
    UUID id;

    String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> payload;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "due_at")
    Instant dueAt;

    int tries;

    @Column(name = "last_error")
    @Nullable
    String lastError;

    @Column(name = "delivered_at")
    @Nullable
    Instant deliveredAt;

    /** Rows that nobody else holds, locked until the transaction ends. */
    @SuppressWarnings("unchecked")
    static List<OutboxRow> dueNow(EntityManager entities, Instant now, int atMost) {
        return entities.createNativeQuery("""
                        select * from outbox where delivered_at is null and due_at <= :now
                        order by id limit :some for update skip locked
                        """, OutboxRow.class)
                .setParameter("now", now)
                .setParameter("some", atMost)
                .getResultList();
    }
}
