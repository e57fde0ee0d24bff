package org.ibid.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where people stopped reading, so that they go on there on any device. The latest place and no history; for the reader
 * alone: how somebody reads is neither watched nor graded.
 */
@ApplicationScoped
class Positions {

    private final EntityManager entities;
    private final Clock clock;

    Positions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Passages by the id of the reading. */
    @Transactional
    Map<UUID, String> of(UUID person, Collection<UUID> readings) {
        return PositionRow.of(person, readings).stream()
                .collect(Collectors.toMap(row -> row.reading, row -> row.passage));
    }

    @Transactional
    void keep(UUID person, UUID reading, String passage) {
        entities.createNativeQuery("""
                        insert into reading_position (person, reading, passage, changed_at) values (?1, ?2, ?3, ?4)
                        on conflict (person, reading) do update set passage = excluded.passage,
                          changed_at = excluded.changed_at
                        """)
                .setParameter(1, person)
                .setParameter(2, reading)
                .setParameter(3, passage)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
