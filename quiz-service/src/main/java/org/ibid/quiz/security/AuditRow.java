package org.ibid.quiz.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

@Entity
@Immutable
@Table(name = "audit")
@SuppressWarnings("NullAway.Init")
class AuditRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    Instant at;
    UUID actor;
    String role;
    UUID scope;
    String action;
    UUID object;
    String detail;
}
