package org.ibid.web.reading;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "reading_position")
@IdClass(PositionRow.Key.class)
@SuppressWarnings("NullAway.Init")
class PositionRow extends PanacheEntityBase {

    record Key(UUID person, UUID reading) {}

    @Id
    UUID person;

    @Id
    UUID reading;

    String passage;

    @Column(name = "changed_at")
    Instant changedAt;

    static List<PositionRow> of(UUID person, Collection<UUID> readings) {
        return readings.isEmpty() ? List.of() : list("person = ?1 and reading in ?2", person, readings);
    }
}
