package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedSet;
import java.util.UUID;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Grant;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.AttemptToken;

/** Attempts as their learners ask for them. One that is over is submitted before it is shown. */
@ApplicationScoped
class Attempts {

    private final Submission submission;
    private final AttemptViews views;
    private final Clock clock;

    Attempts(Submission submission, AttemptViews views, Clock clock) {
        this.submission = submission;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    AttemptView view(AttemptToken token) {
        return upToDate(AttemptRow.of(token).orElseThrow(Refusal::notFound));
    }

    @Transactional
    AttemptView view(Grant student, UUID attempt) {
        return upToDate(AttemptRow.of(student.scope(), attempt)
                .filter(row -> row.learner.equals(student.sub()))
                .orElseThrow(Refusal::notFound));
    }

    @Transactional
    AttemptView submit(AttemptToken token) {
        AttemptRow attempt = AttemptRow.locked(token).orElseThrow(Refusal::notFound);
        Sitting sitting = Sitting.of(attempt.id);
        submission.submit(attempt, sitting, now());
        return views.of(attempt, sitting, now());
    }

    /** Keeps whether the learner wants to come back to an item. */
    @Transactional
    void flag(AttemptToken token, int slot, boolean flagged) {
        AttemptRow attempt = requireOpen(token);
        int items = (int) AttemptSlotRow.count("id.attempt", attempt.id);
        if (slot < 1 || slot > items || !attempt.within(slot, items)) {
            throw Refusal.notFound();
        }
        SortedSet<Integer> flags = attempt.flags();
        if (flagged ? flags.add(slot) : flags.remove(slot)) {
            attempt.flagged = AttemptRow.Flags.of(flags);
        }
    }

    /** On to the next page, where one may not go back. A step that was taken already changes nothing. */
    @Transactional
    AttemptView step(AttemptToken token, int from) {
        AttemptRow attempt = requireOpen(token);
        int items = (int) AttemptSlotRow.count("id.attempt", attempt.id);
        int next = attempt.lastOfPage(items) + 1;
        if (attempt.sequential() && from == attempt.reached && next <= items) {
            attempt.reached = next;
        }
        return views.of(attempt, now());
    }

    AttemptRow requireOpen(AttemptToken token) {
        AttemptRow attempt = AttemptRow.locked(token).orElseThrow(Refusal::notFound);
        if (attempt.state == AttemptState.SUBMITTED || attempt.overdue(now())) {
            throw Refusal.conflict("attempt-closed", "This attempt is over.");
        }
        return attempt;
    }

    private AttemptView upToDate(AttemptRow attempt) {
        Instant now = now();
        if (attempt.overdue(now)) {
            attempt.lock();
            submission.submit(attempt, now);
        }
        return views.of(attempt, now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
