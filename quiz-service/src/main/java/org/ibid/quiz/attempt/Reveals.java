package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Outcome;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.quiz.Assigned;
import org.ibid.quiz.quiz.Assignments;
import org.ibid.quiz.ruling.RulingBook;
import org.ibid.quiz.ruling.Rulings;
import org.jspecify.annotations.Nullable;

/** What came of an attempt: everything for the teachers of the course, for its learner what the policy shows now. */
@ApplicationScoped
class Reveals {

    private final Assignments assignments;
    private final ItemBank bank;
    private final Submission submission;
    private final Windows windows;
    private final PinnedTexts pinned;
    private final RulingBook book;
    private final Others others;
    private final Clock clock;

    Reveals(
            Assignments assignments,
            ItemBank bank,
            Submission submission,
            Windows windows,
            PinnedTexts pinned,
            RulingBook book,
            Others others,
            Clock clock) {
        this.assignments = assignments;
        this.bank = bank;
        this.submission = submission;
        this.windows = windows;
        this.pinned = pinned;
        this.book = book;
        this.others = others;
        this.clock = clock;
    }

    @Transactional
    AttemptFeedback of(Grant by, UUID id) {
        AttemptRow attempt =
                AttemptRow.of(by.scope(), id).filter(row -> Sight.sees(by, row)).orElseThrow(Refusal::notFound);
        Instant submitted = submitted(attempt);
        Assigned assigned = assignments.find(by.scope(), attempt.assignment).orElseThrow(Refusal::notFound);
        Showing showing = windows.showing(assigned);
        boolean all = by.role() != Role.STUDENT;
        boolean marks = all || showing.marks();
        boolean keys = all || showing.keys();
        return new AttemptFeedback(
                attempt.id,
                attempt.assignment,
                attempt.course,
                attempt.learner,
                attempt.title,
                submitted,
                marks ? attempt.score : null,
                attempt.maxScore,
                all ? null : showing.marksFrom(),
                all ? null : showing.keysFrom(),
                slots(
                        new Own(
                                attempt,
                                others.of(by, assigned, attempt, showing).keySet()),
                        all,
                        marks,
                        keys,
                        all || showing.passages(),
                        all || showing.explanations()));
    }

    private Instant submitted(AttemptRow attempt) {
        if (attempt.overdue(clock.instant())) {
            attempt.lock();
            submission.submit(attempt, clock.instant());
        }
        if (attempt.state == AttemptState.OPEN || attempt.submitted == null) {
            throw Refusal.conflict("attempt-open", "This attempt has not been handed in yet.");
        }
        return attempt.submitted;
    }

    /** @param others numbers of the slots for which there is another item */
    private record Own(AttemptRow attempt, Set<Integer> others) {}

    private List<AttemptFeedback.Slot> slots(
            Own own, boolean all, boolean marks, boolean keys, boolean passages, boolean explained) {
        AttemptRow row = own.attempt();
        UUID attempt = row.id;
        Sitting sitting = Sitting.of(attempt);
        List<AttemptSlotRow> slots = sitting.slots();
        Map<PartId, Outcome> outcomes = marks ? outcomes(attempt, all) : Map.of();
        // Not even read while they may not be shown.
        Map<UUID, KeyedRevision> secrets =
                keys ? bank.keys(slots.stream().map(s -> s.revision()).toList()) : Map.of();
        Map<UUID, List<Target>> places =
                passages ? bank.targets(slots.stream().map(s -> s.anchor()).toList()) : Map.of();
        Map<Integer, List<SlotStepRow>> steps = sitting.steps();
        Rulings rulings = keys ? book.inForce(row.course, row.assignment) : Rulings.NONE;
        PinnedTexts.Read texts = pinned.read();
        return slots.stream()
                .map(slot -> SlotFeedback.of(
                        slot,
                        steps.getOrDefault(slot.id.number(), List.of()),
                        own.others().contains(slot.id.number()),
                        sitting.saved(),
                        outcomes,
                        secret(slot, secrets, places, texts, rulings, explained)))
                .toList();
    }

    private static SlotFeedback.@Nullable Secret secret(
            AttemptSlotRow slot,
            Map<UUID, KeyedRevision> secrets,
            Map<UUID, List<Target>> places,
            PinnedTexts.Read texts,
            Rulings rulings,
            boolean explained) {
        KeyedRevision keyed = secrets.get(slot.revision());
        return keyed == null
                ? null
                : new SlotFeedback.Secret(
                        rulings.keys(
                                new Rulings.Asked(slot.id.attempt(), slot.item(), slot.revision()),
                                slot.body(),
                                texts.keys(slot, keyed)),
                        Objects.requireNonNullElse(places.get(slot.anchor()), List.of()),
                        explained);
    }

    /** A learner sees of a part that is not marked yet only that it is not. */
    private static Map<PartId, Outcome> outcomes(UUID attempt, boolean all) {
        Map<PartId, Outcome> outcomes = new HashMap<>();
        PartMarkRow.of(List.of(attempt))
                .forEach(mark -> outcomes.put(
                        mark.id.toPart(), all ? mark.outcome() : mark.outcome().forLearner()));
        return outcomes;
    }
}
