package org.ibid.quiz.attempt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.ibid.core.quiz.AttemptState;
import org.jboss.logging.Logger;

/** Submits attempts whose time is over, each in a transaction of its own; replicas share the work. */
@ApplicationScoped
class Closing {

    private static final Logger LOG = Logger.getLogger(Closing.class);
    private static final int AT_ONCE = 200;

    private final Submission submission;
    private final Clock clock;

    Closing(Submission submission, Clock clock) {
        this.submission = submission;
        this.clock = clock;
    }

    @Scheduled(every = "{ibid.attempt.closing-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeOverdue() {
        Instant now = clock.instant();
        List<UUID> due = QuarkusTransaction.requiringNew()
                .call(() -> AttemptRow.find(
                                "select a.id from AttemptRow a where a.state = ?1 and coalesce(a.cutOff, a.deadline) <= ?2"
                                        + " order by coalesce(a.cutOff, a.deadline)",
                                AttemptState.OPEN,
                                now)
                        .page(0, AT_ONCE)
                        .project(UUID.class)
                        .list());
        due.forEach(attempt -> close(attempt, now));
    }

    private void close(UUID id, Instant now) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> AttemptRow.<AttemptRow>find("id = ?1", id)
                            .withLock(LockModeType.PESSIMISTIC_WRITE)
                            .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                            .firstResultOptional()
                            .filter(attempt -> attempt.overdue(now))
                            .ifPresent(attempt -> submission.submit(attempt, now)));
        } catch (RuntimeException e) {
            // one that cannot be graded must not keep the others open
            LOG.errorf(e, "attempt %s could not be closed", id);
        }
    }
}
