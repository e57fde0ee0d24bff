package org.ibid.web.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.ibid.web.storage.NewId;
import org.jboss.logging.Logger;

/**
 * Letters to quiz-service that are kept in the transaction of what they tell of and delivered after it, at least once:
 * at once if it can be, otherwise later and later.
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);

    private final Letters letters;
    private final Clock clock;
    private final Event<Kept> kept;
    private final Instance<Delivery> deliveries;
    private final ManagedExecutor executor;

    Outbox(Letters letters, Clock clock, Event<Kept> kept, Instance<Delivery> deliveries, ManagedExecutor executor) {
        this.letters = letters;
        this.clock = clock;
        this.kept = kept;
        this.deliveries = deliveries;
        this.executor = executor;
    }

    record Kept(UUID letter) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String kind, Map<String, String> payload) {
        Instant now = clock.instant();
        OutboxRow row = new OutboxRow();
        row.id = NewId.next();
        row.kind = kind;
        row.payload = payload;
        row.createdAt = now;
        row.dueAt = now;
        row.persist();
        kept.fire(new Kept(row.id));
    }

    @Transactional
    public Backlog backlog() {
        List<OutboxRow> waiting = OutboxRow.list("deliveredAt is null order by id");
        return new Backlog(
                waiting.size(),
                waiting.isEmpty() ? null : waiting.getFirst().createdAt,
                waiting.stream()
                        .map(row -> row.lastError)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Kept event) {
        executor.execute(this::deliverDue);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliverDue() {
        letters.claimDue().forEach(this::deliver);
    }

    private void deliver(Letters.Letter letter) {
        try {
            deliveries.stream()
                    .filter(d -> d.kind().equals(letter.kind()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nobody delivers " + letter.kind()))
                    .deliver(letter.payload());
            letters.delivered(letter.id());
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s %s was not delivered and will be tried again", letter.kind(), letter.payload());
            letters.failed(letter.id(), letter.tries(), String.valueOf(e.getMessage()));
        }
    }

    /** How long to wait after a number of failed tries: 5 s, 10 s, 20 s … at most 5 minutes. */
    static Duration pause(int tries) {
        return Duration.ofSeconds(Math.min(300, 5L << Math.min(tries, 10)));
    }
}
