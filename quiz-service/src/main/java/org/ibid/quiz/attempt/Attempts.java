package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Grant;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.AttemptToken;

/** Attempts as their learners ask for them. One that is over is submitted before it is shown. */
@ApplicationScoped
class Attempts {

    private final Submission submission;
    private final Clock clock;

    Attempts(Submission submission, Clock clock) {
        this.submission = submission;
        this.clock = clock;
    }

    @Transactional
    AttemptView view(AttemptToken token) {
        return upToDate(AttemptRow.locked(token).orElseThrow(Refusal::notFound));
    }

    @Transactional
    AttemptView view(Grant student, UUID attempt) {
        return upToDate(AttemptRow.lockedOf(student.scope(), attempt)
                .filter(row -> row.learner.equals(student.sub()))
                .orElseThrow(Refusal::notFound));
    }

    @Transactional
    AttemptView submit(AttemptToken token) {
        AttemptRow attempt = AttemptRow.locked(token).orElseThrow(Refusal::notFound);
        submission.submit(attempt, now());
        return AttemptViews.of(attempt, now());
    }

    private AttemptView upToDate(AttemptRow attempt) {
        Instant now = now();
        if (attempt.overdue(now)) {
            submission.submit(attempt, now);
        }
        return AttemptViews.of(attempt, now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
