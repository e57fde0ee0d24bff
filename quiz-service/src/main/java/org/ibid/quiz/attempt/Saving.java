package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.PartSave;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.core.quiz.Saved;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.AttemptToken;

/**
 * Keeps answers in three statements, one or a page of them: lock the attempt, see what is there, write responses and
 * ledger. The lock comes in a statement of its own, because what a statement that waited for a lock reads beside the
 * locked row is what stood there before it waited.
 */
@ApplicationScoped
class Saving {

    /** Longer than any essay answer; the pattern is to keep what comes, not to keep everything. */
    private static final int LONGEST_TEXT = 1 << 20;

    private final ResponseRows responses;
    private final Submission submission;
    private final Clock clock;

    Saving(ResponseRows responses, Submission submission, Clock clock) {
        this.responses = responses;
        this.submission = submission;
        this.clock = clock;
    }

    /** One answer by itself. */
    @Transactional
    SaveResult save(AttemptToken token, int slot, String part, Save sent) {
        SaveResult result = save(token, List.of(new PartSave(slot, part, sent))).getFirst();
        if (result instanceof SaveResult.Refused refused) {
            throw refused.refusal();
        }
        return result;
    }

    /** The answers of a page, each kept or refused by itself; what came of them, in the order in which they were sent. */
    @Transactional
    List<SaveResult> save(AttemptToken token, List<PartSave> sent) {
        requireApart(sent);
        AttemptRow attempt = AttemptRow.locked(token).orElseThrow(Refusal::notFound);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<PartSave> saves = sent.stream().map(Saving::storable).toList();
        Map<PartSave, Standing> standing = responses.standing(attempt.id, saves);
        boolean over = attempt.state == AttemptState.SUBMITTED || attempt.overdue(now);
        Bounds bounds = over || !attempt.sequential() ? slot -> true : within(attempt);
        List<SaveResult> results = new ArrayList<>();
        List<ResponseRows.Sent> fresh = new ArrayList<>();
        for (PartSave save : saves) {
            Standing there = standing.get(save);
            if (there == null || !there.has(save.part())) {
                results.add(new SaveResult.Refused(Refusal.notFound()));
                continue;
            }
            SaveResult result = settled(save, there).orElseGet(() -> fresh(save, there, over, bounds, now));
            results.add(result.ending(attempt.deadline));
            if (there.savedBefore() == null && result.leavesSomething()) {
                fresh.add(sent(save, there));
            }
        }
        write(attempt, fresh, over, now);
        return results;
    }

    /** Whether an item may be answered now. */
    private interface Bounds {
        boolean allow(int slot);
    }

    private static Bounds within(AttemptRow attempt) {
        int items = (int) AttemptSlotRow.count("id.attempt", attempt.id);
        return slot -> attempt.within(slot, items);
    }

    private void write(AttemptRow attempt, List<ResponseRows.Sent> fresh, boolean over, Instant now) {
        if (over && !fresh.isEmpty()) {
            submission.submit(attempt, now);
            responses.keepLate(attempt.id, fresh, now);
        } else {
            responses.keep(attempt.id, fresh, now);
        }
    }

    private static ResponseRows.Sent sent(PartSave save, Standing there) {
        return new ResponseRows.Sent(
                save.slot(),
                save.part(),
                save.save().saveId(),
                there.revision() + 1,
                PartResponseRow.Stored.of(save.save().response()),
                there.response() == null
                        ? null
                        : ResponseRows.hash(save.slot(), save.part(), there.revision() - 1, there.response()));
    }

    /** What does not depend on when it comes: a save that came before, an answer of another form. */
    private static Optional<SaveResult> settled(PartSave save, Standing there) {
        if (there.savedBefore() != null) {
            return Optional.of(replay(there.savedBefore(), hash(save)));
        }
        return misfit(there, save).map(SaveResult.Refused::new);
    }

    private static SaveResult replay(Standing.Before before, String hash) {
        return hash.equals(before.bodyHash())
                ? new SaveResult.Kept(new Saved(before.revision(), before.savedAt(), null))
                : new SaveResult.Refused(
                        Refusal.unacceptable("save-id-taken", "This save was sent before with another answer.", ""));
    }

    private static Optional<Refusal> misfit(Standing there, PartSave save) {
        Response response = save.save().response();
        Optional<Refusal> form = Interactions.misfit(
                        there.body().part(save.part()).interaction(), response)
                .map(misfit ->
                        Refusal.unacceptable("wrong-answer-form", "This is no answer to this question.", misfit));
        return form.isEmpty()
                        && response instanceof Response.Typed typed
                        && typed.text().length() > LONGEST_TEXT
                ? Optional.of(Refusal.unacceptable("too-long", "This answer is too long to be kept.", ""))
                : form;
    }

    private static SaveResult fresh(PartSave sent, Standing there, boolean over, Bounds bounds, Instant now) {
        if (over) {
            return new SaveResult.Late();
        }
        if (!bounds.allow(sent.slot())) {
            return new SaveResult.Refused(Refusal.conflict(
                    "page-left", "This question has been left, and there is no way back in this quiz."));
        }
        if (there.settled()) {
            return new SaveResult.Refused(
                    Refusal.conflict("question-settled", "This question has had its last try; its answer stands."));
        }
        Save save = sent.save();
        if (save.baseRevision() != there.revision()) {
            return new SaveResult.Stale(
                    new SaveConflict(there.revision(), there.response(), there.savedAt(), save.response()));
        }
        return new SaveResult.Kept(new Saved(there.revision() + 1, now, null));
    }

    /** Two answers to one part, or two with one id, cannot be told which was first. */
    private static void requireApart(List<PartSave> sent) {
        Set<List<Object>> parts = new HashSet<>();
        Set<Object> ids = new HashSet<>();
        if (!sent.stream()
                .allMatch(one -> parts.add(List.of(one.slot(), one.part()))
                        && ids.add(one.save().saveId()))) {
            throw Refusal.unacceptable("saves-collide", "The same question was answered twice at once.", "");
        }
    }

    private static String hash(PartSave sent) {
        Save save = sent.save();
        return ResponseRows.hash(sent.slot(), sent.part(), save.baseRevision(), save.response());
    }

    /** PostgreSQL keeps every character but NUL, which no keyboard has. */
    private static PartSave storable(PartSave sent) {
        Save save = sent.save();
        return save.response() instanceof Response.Typed typed && typed.text().contains("\0")
                ? new PartSave(
                        sent.slot(),
                        sent.part(),
                        new Save(
                                save.saveId(),
                                save.baseRevision(),
                                typed.withText(typed.text().replace("\0", ""))))
                : sent;
    }
}
