package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.During;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.ruling.RulingBook;
import org.ibid.quiz.ruling.Rulings;

/** Closes an attempt that its caller has locked, and grades it in the same transaction: once, whoever asks how often. */
@ApplicationScoped
class Submission {

    private final ItemBank bank;
    private final PinnedTexts pinned;
    private final RulingBook book;
    private final AttemptMarks facts;

    Submission(ItemBank bank, PinnedTexts pinned, RulingBook book, AttemptMarks facts) {
        this.bank = bank;
        this.pinned = pinned;
        this.book = book;
        this.facts = facts;
    }

    /** What came in time, or in the grace after it, counts; an attempt that is over ends at its deadline, not later. */
    void submit(AttemptRow attempt, Instant now) {
        if (attempt.state == AttemptState.OPEN) {
            submit(attempt, Sitting.of(attempt.id), now);
        }
    }

    /** @param sitting as it stands behind the lock */
    void submit(AttemptRow attempt, Sitting sitting, Instant now) {
        if (attempt.state == AttemptState.SUBMITTED) {
            return;
        }
        Instant end = attempt.deadline != null && attempt.deadline.isBefore(now) ? attempt.deadline : now;
        Instant submitted = end.isBefore(attempt.started) ? attempt.started : end;
        // a regrade that runs meanwhile either sees this attempt or is seen by it
        book.readLock(attempt.assignment);
        Rulings rulings = book.inForce(attempt.course, attempt.assignment);
        attempt.submitted = submitted;
        attempt.percentOff = attempt.policy.policy().percentOff(submitted);
        List<MarkFact> marks = grade(attempt, sitting, rulings);
        attempt.state = AttemptState.SUBMITTED;
        facts.append(marks);
    }

    private List<MarkFact> grade(AttemptRow attempt, Sitting sitting, Rulings rulings) {
        List<AttemptSlotRow> slots = sitting.slots();
        Map<UUID, KeyedRevision> keys =
                bank.keys(slots.stream().map(AttemptSlotRow::revision).toList());
        During during = attempt.midway();
        Map<Integer, List<SlotStepRow>> steps = sitting.steps();
        PinnedTexts.Read texts = pinned.read();
        List<MarkFact> marks = new ArrayList<>();
        double score = 0;
        for (AttemptSlotRow slot : slots) {
            KeyedRevision key = Objects.requireNonNull(keys.get(slot.revision()), "a revision without a key");
            Rulings.Asked asked = new Rulings.Asked(attempt.id, slot.item(), slot.revision());
            Map<String, Outcome> outcomes = Grading.best(
                    slot.body(),
                    rulings.keys(asked, slot.body(), texts.keys(slot, key)),
                    Go.of(
                            during,
                            steps.getOrDefault(slot.id.number(), List.of()).stream()
                                    .map(SlotStepRow::toStep)
                                    .toList(),
                            answered(slot, sitting.saved(), texts)),
                    (part, response) -> rulings.verdict(asked, part, response));
            for (Map.Entry<String, Outcome> outcome : outcomes.entrySet()) {
                score += outcome.getValue().counted();
                attempt.maxScore -= outcome.getValue().dropped() ? 1 : 0;
                marks.add(first(slot, outcome.getKey(), outcome.getValue(), rulings));
            }
        }
        attempt.score = attempt.counted(score);
        return marks;
    }

    private static MarkFact first(AttemptSlotRow slot, String part, Outcome outcome, Rulings rulings) {
        return new MarkFact(
                slot.id.attempt(),
                slot.id.number(),
                part,
                1,
                outcome,
                MarkFact.Source.RULE,
                true,
                null,
                rulings.number(),
                null);
    }

    /** By id of the part, what was selected as whole sentences. */
    static Map<String, Response> answered(
            AttemptSlotRow slot, Map<PartId, PartResponseRow> responses, PinnedTexts.Read texts) {
        Map<String, Response> answered = new HashMap<>();
        for (ItemBody.Part part : slot.body().parts()) {
            PartResponseRow row = responses.get(new PartId(slot.id.attempt(), slot.id.number(), part.id()));
            if (row != null) {
                answered.put(part.id(), texts.response(slot, row.response.response()));
            }
        }
        return answered;
    }
}
