package org.ibid.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.ChallengeDraft;
import org.ibid.core.quiz.ChallengeReply;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.RegradeRun;
import org.ibid.quiz.attempt.AttemptMarks;
import org.ibid.quiz.attempt.SatAttempt;
import org.ibid.quiz.attempt.Sight;
import org.ibid.quiz.attempt.Windows;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.quiz.Assignments;
import org.ibid.quiz.security.Audit;

/** Objections to marks, from the first word to what came of them. */
@ApplicationScoped
class Challenges {

    private static final int MOST_CITED = 12;
    private static final int LONGEST = 4_000;

    private final AttemptMarks marks;
    private final Assignments assignments;
    private final Windows windows;
    private final EssayVersions versions;
    private final Audit audit;
    private final Clock clock;

    Challenges(
            AttemptMarks marks,
            Assignments assignments,
            Windows windows,
            EssayVersions versions,
            Audit audit,
            Clock clock) {
        this.marks = marks;
        this.assignments = assignments;
        this.windows = windows;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Challenge make(Grant by, UUID attempt, int number, ChallengeDraft draft) {
        SatAttempt sat = marks.submitted(by.scope(), attempt)
                .filter(one -> one.learner().equals(by.sub()))
                .orElseThrow(Refusal::notFound);
        SatAttempt.Slot slot = sat.slots().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        requireShown(by, sat, number);
        requireSense(draft, versions.pinned(slot.essay(), slot.version()));
        if (ChallengeRow.ofAttempt(attempt).stream().anyMatch(row -> row.slot == number)) {
            throw Refusal.conflict("challenged-already", "You have disputed the mark of this question already.");
        }
        ChallengeRow row = new ChallengeRow();
        row.course = by.scope();
        row.assignment = sat.assignment();
        row.attempt = attempt;
        row.slot = number;
        row.item = slot.item();
        row.learner = by.sub();
        row.learnerGroups = ChallengeRow.Groups.of(sat.groups());
        row.essay = slot.essay();
        row.version = slot.version();
        row.cited = ChallengeRow.Cited.of(draft.cited());
        row.words = draft.words().strip().replace("\0", "");
        row.madeAt = clock.instant();
        row.state = Challenge.State.OPEN;
        row.persistAndFlush();
        audit.record(by, "challenge.made", row.id, "attempt " + attempt + ", item " + row.item);
        return row.toChallenge();
    }

    /** What one may not see cannot be disputed, nor what has not been marked. */
    private void requireShown(Grant by, SatAttempt sat, int number) {
        boolean marked = sat.facts().keySet().stream()
                .filter(part -> part.slot() == number)
                .noneMatch(part -> sat.outcome(part).waits());
        boolean shown = windows.showing(
                        assignments.find(by.scope(), sat.assignment()).orElseThrow())
                .marks();
        if (!marked || !shown) {
            throw Refusal.conflict("no-mark-yet", "There is no mark of this question yet that could be disputed.");
        }
    }

    private static void requireSense(ChallengeDraft draft, EssayVersion essay) {
        if (draft.cited().isEmpty() || draft.cited().size() > MOST_CITED) {
            throw Refusal.unacceptable("nothing-cited", "Select the words of the text that you rest on.", "");
        }
        if (!draft.cited().stream().allMatch(cited -> stands(cited, essay))) {
            throw Refusal.unacceptable("nothing-cited", "These words do not stand in the text.", "");
        }
        if (draft.words().length() > LONGEST) {
            throw Refusal.unacceptable("too-long", "At most " + LONGEST + " characters.", "");
        }
    }

    private static boolean stands(Response.Selected cited, EssayVersion essay) {
        boolean there = cited.footnote() == null
                || essay.text().findFootnote(cited.footnote()).isPresent();
        return there
                && cited.span().length() > 0
                && cited.span().end() <= essay.text().textOf(cited.footnote()).length();
    }

    /** A learner's own ones, a teacher's all, an assistant's those of the groups; the oldest first. */
    @Transactional
    List<Challenge> all(Grant by) {
        return ChallengeRow.of(by.scope()).stream()
                .filter(row -> Sight.sees(by, row.learner, row.learnerGroups.groups()))
                .map(ChallengeRow::toChallenge)
                .toList();
    }

    @Transactional
    Challenge answer(Grant by, UUID id, ChallengeReply reply) {
        ChallengeRow row = ChallengeRow.locked(by.scope(), id).orElseThrow(Refusal::notFound);
        if (reply.words().isBlank() || reply.words().length() > LONGEST) {
            throw Refusal.unacceptable("reply-empty", "Say why, in up to " + LONGEST + " characters.", "");
        }
        if (row.state != Challenge.State.OPEN) {
            throw Refusal.conflict("challenge-answered", "This has been answered already.");
        }
        row.state = reply.upheld() ? Challenge.State.UPHELD : Challenge.State.REJECTED;
        row.answer = reply.words().strip().replace("\0", "");
        row.answeredBy = by.sub();
        row.answeredAt = clock.instant();
        audit.record(by, "challenge.answered", id, row.state + ": " + row.answer);
        return row.toChallenge();
    }

    /**
     * Part of the regrade at hand: what it follows from has been settled by it, and with a regrade that is taken back
     * it is as it was answered.
     */
    void regraded(Grant by, UUID assignment, RegradeRun run, UUID regrade) {
        if (run.order().undoes() != null) {
            ChallengeRow.update(
                    "state = ?1, regrade = null where assignment = ?2 and regrade = ?3",
                    Challenge.State.UPHELD,
                    assignment,
                    run.order().undoes());
        } else if (run.challenge() != null) {
            ChallengeRow row = ChallengeRow.locked(by.scope(), run.challenge())
                    .filter(one -> one.assignment.equals(assignment))
                    .orElseThrow(Refusal::notFound);
            if (row.state != Challenge.State.UPHELD) {
                throw Refusal.conflict("challenge-not-upheld", "Answer the student before you regrade for it.");
            }
            row.state = Challenge.State.REGRADED;
            row.regrade = regrade;
        }
    }
}
