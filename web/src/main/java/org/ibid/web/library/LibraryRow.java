package org.ibid.web.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "library")
@SuppressWarnings("NullAway.Init")
class LibraryRow extends PanacheEntityBase {

    @Id
    UUID id;

    UUID owner;

    @Column(name = "created_at")
    Instant createdAt;

    static Optional<LibraryRow> ofOwner(UUID owner) {
        return find("owner", owner).firstResultOptional();
    }
}
