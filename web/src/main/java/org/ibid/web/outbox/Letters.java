package org.ibid.web.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of the outbox, each change in a transaction of its own, so that none is open while quiz-service is called. */
@ApplicationScoped
class Letters {

    /** Whoever claims a letter has it for this long; then another process may try. */
    private static final Duration CLAIM = Duration.ofSeconds(90);

    private static final int AT_A_TIME = 10;

    private final EntityManager entities;
    private final Clock clock;

    Letters(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    record Letter(UUID id, String kind, Map<String, String> payload, int tries) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Letter> claimDue() {
        Instant now = clock.instant();
        List<OutboxRow> rows = OutboxRow.dueNow(entities, now, AT_A_TIME);
        rows.forEach(row -> row.dueAt = now.plus(CLAIM));
        return rows.stream()
                .map(row -> new Letter(row.id, row.kind, row.payload, row.tries))
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void delivered(UUID id) {
        OutboxRow row = OutboxRow.findById(id);
        row.deliveredAt = clock.instant();
        row.lastError = null;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, int tries, String error) {
        OutboxRow row = OutboxRow.findById(id);
        row.tries = tries + 1;
        row.dueAt = clock.instant().plus(Outbox.pause(tries));
        row.lastError = error;
    }
}
