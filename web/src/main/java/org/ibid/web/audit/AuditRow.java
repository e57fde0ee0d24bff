package org.ibid.web.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "audit")
@SuppressWarnings("NullAway.Init")
class AuditRow extends PanacheEntityBase {

    @Id
    UUID id;

    Instant at;

    @Nullable
    UUID person;

    String action;

    @Nullable
    UUID subject;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> detail;

    Deed toDeed() {
        return new Deed(at, person, action, subject, detail);
    }
}
