package org.ibid.web.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A wrong access code that somebody gave. */
@Entity
@Table(name = "access_code_try")
@SuppressWarnings("NullAway.Init")
class AccessCodeTryRow extends PanacheEntityBase {

    @Id
    UUID id;

    UUID assignment;
    UUID person;

    @Column(name = "tried_at")
    Instant triedAt;

    /** The oldest first. */
    static List<AccessCodeTryRow> since(UUID assignment, UUID person, Instant since) {
        return list("assignment = ?1 and person = ?2 and triedAt > ?3 order by triedAt", assignment, person, since);
    }
}
