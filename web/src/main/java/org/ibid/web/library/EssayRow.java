package org.ibid.web.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "essay")
@SuppressWarnings("NullAway.Init")
class EssayRow extends PanacheEntityBase {

    @Id
    UUID id;

    UUID library;

    String title;

    @Column(name = "created_at")
    Instant createdAt;

    static List<EssayRow> of(UUID library) {
        return list("library = ?1 order by createdAt desc", library);
    }

    static Optional<EssayRow> in(UUID library, UUID id) {
        return find("library = ?1 and id = ?2", library, id).firstResultOptional();
    }

    /** The row, locked until the transaction ends: one publication at a time. */
    static EssayRow locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
