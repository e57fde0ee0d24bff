package org.ibid.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.TextAccess;
import org.ibid.web.closedtext.ClosedTexts;
import org.jspecify.annotations.Nullable;

/** Whose attempts there are and where they belong. What is in them is quiz-service's. */
@ApplicationScoped
public class StartedAttempts {

    private final EntityManager entities;
    private final ClosedTexts closed;
    private final Clock clock;

    StartedAttempts(EntityManager entities, ClosedTexts closed, Clock clock) {
        this.entities = entities;
        this.closed = closed;
        this.clock = clock;
    }

    public record Started(UUID attempt, UUID assignment, UUID person, boolean preview) {}

    /** Keeps that somebody started an attempt, and shuts the texts that are closed meanwhile; twice changes nothing. */
    @Transactional
    public void started(AttemptView view, UUID person, EffectivePolicy policy) {
        boolean preview = view.going().preview();
        Instant until = cutOff(view.deadline(), policy);
        entities.createNativeQuery("""
                        insert into started_attempt (attempt, assignment, person, started_at, deadline, preview)
                        values (?1, ?2, ?3, ?4, cast(?5 as timestamptz), ?6)
                        on conflict (attempt) do update set deadline = excluded.deadline
                        """)
                .setParameter(1, view.attempt())
                .setParameter(2, view.assignment())
                .setParameter(3, person)
                .setParameter(4, view.started())
                .setParameter(5, until == null ? null : until.toString())
                .setParameter(6, preview)
                .executeUpdate();
        if (!preview && view.state() == AttemptState.OPEN) {
            ClosedTexts.Under way = new ClosedTexts.Under(view.attempt(), person, view.course(), view.title());
            closed.shut(way, closedBy(view, policy), until);
        }
    }

    /** An older quiz-service does not say which; then it is all of the attempt's, where any is closed. */
    private static Set<UUID> closedBy(AttemptView view, EffectivePolicy policy) {
        if (view.going().number() > 0 || policy.access() == TextAccess.OPEN) {
            return view.going().closedTexts();
        }
        return view.slots().stream().map(AttemptView.Slot::essay).collect(Collectors.toSet());
    }

    /** Until then an answer may still arrive and count. */
    private static @Nullable Instant cutOff(@Nullable Instant deadline, EffectivePolicy policy) {
        return deadline == null ? null : deadline.plusSeconds(policy.conduct().graceSeconds());
    }

    @Transactional
    public void submitted(AttemptView view) {
        if (view.state() == AttemptState.SUBMITTED) {
            Instant when = view.submitted() == null ? clock.instant() : view.submitted();
            StartedAttemptRow.update(
                    "submittedAt = ?1 where attempt = ?2 and submittedAt is null", when, view.attempt());
            closed.open(view.attempt());
        }
    }

    /** What holds now for those whose attempts may be under way; their deadlines here move along. */
    @Transactional
    Map<UUID, EffectivePolicy> moved(UUID assignment, Function<UUID, EffectivePolicy> policies) {
        Map<UUID, EffectivePolicy> moved = new HashMap<>();
        for (StartedAttemptRow row : StartedAttemptRow.underWay(assignment)) {
            EffectivePolicy policy = policies.apply(row.person);
            row.deadline = cutOff(policy.deadline(row.startedAt), policy);
            closed.move(row.attempt, row.deadline);
            moved.put(row.person, policy);
        }
        return moved;
    }

    @Transactional
    public Optional<Started> find(UUID attempt) {
        return StartedAttemptRow.<StartedAttemptRow>findByIdOptional(attempt)
                .map(row -> new Started(row.attempt, row.assignment, row.person, row.preview));
    }
}
