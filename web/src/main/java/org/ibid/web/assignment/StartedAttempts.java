package org.ibid.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.TextAccess;

/** Whose attempts there are and where they belong. What is in them is quiz-service's. */
@ApplicationScoped
public class StartedAttempts {

    private static final List<Preset> CLOSED_TEXT = Arrays.stream(Preset.values())
            .filter(preset -> preset.access() == TextAccess.CLOSED)
            .toList();

    private final EntityManager entities;
    private final Clock clock;

    StartedAttempts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public record Started(UUID attempt, UUID assignment, UUID person) {}

    /** Keeps that somebody started an attempt; keeping it twice changes nothing. */
    @Transactional
    public void started(AttemptView view, UUID person) {
        entities.createNativeQuery("""
                        insert into started_attempt (attempt, assignment, person, started_at, deadline)
                        values (?1, ?2, ?3, ?4, cast(?5 as timestamptz)) on conflict do nothing
                        """)
                .setParameter(1, view.attempt())
                .setParameter(2, view.assignment())
                .setParameter(3, person)
                .setParameter(4, view.started())
                .setParameter(
                        5, view.deadline() == null ? null : view.deadline().toString())
                .executeUpdate();
    }

    @Transactional
    public void submitted(AttemptView view) {
        if (view.state() == AttemptState.SUBMITTED) {
            Instant when = view.submitted() == null ? clock.instant() : view.submitted();
            StartedAttemptRow.update(
                    "submittedAt = ?1 where attempt = ?2 and submittedAt is null", when, view.attempt());
        }
    }

    @Transactional
    public Optional<Started> find(UUID attempt) {
        return StartedAttemptRow.<StartedAttemptRow>findByIdOptional(attempt)
                .map(row -> new Started(row.attempt, row.assignment, row.person));
    }

    /** An attempt that is under way in a quiz of the course during which its texts are closed. */
    @Transactional
    public Optional<UUID> underWayWithClosedText(UUID person, UUID course) {
        return StartedAttemptRow.underWay(person, course, CLOSED_TEXT, clock.instant()).stream()
                .map(row -> row.attempt)
                .findFirst();
    }
}
