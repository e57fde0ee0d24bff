package org.ibid.web.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "essay_share")
@SuppressWarnings("NullAway.Init")
class ShareRow extends PanacheEntityBase {

    @Embeddable
    record Id(UUID essay, UUID person) implements Serializable {}

    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    Access access;

    @Column(name = "shared_at")
    Instant sharedAt;

    static Optional<ShareRow> of(UUID essay, UUID person) {
        return findByIdOptional(new Id(essay, person));
    }

    static List<ShareRow> ofEssay(UUID essay) {
        return list("id.essay = ?1 order by sharedAt", essay);
    }

    /** The newest first. */
    static List<ShareRow> with(UUID person) {
        return list("id.person = ?1 order by sharedAt desc", person);
    }
}
