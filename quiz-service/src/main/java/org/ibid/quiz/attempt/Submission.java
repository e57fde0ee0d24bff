package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptState;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.KeyedRevision;

/** Closes an attempt that its caller has locked, and grades it in the same transaction: once, whoever asks how often. */
@ApplicationScoped
class Submission {

    private final ItemBank bank;
    private final PinnedTexts pinned;

    Submission(ItemBank bank, PinnedTexts pinned) {
        this.bank = bank;
        this.pinned = pinned;
    }

    /** What came in time, or in the grace after it, counts; an attempt that is over ends at its deadline, not later. */
    void submit(AttemptRow attempt, Instant now) {
        if (attempt.state == AttemptState.SUBMITTED) {
            return;
        }
        Instant end = attempt.deadline != null && attempt.deadline.isBefore(now) ? attempt.deadline : now;
        Instant submitted = end.isBefore(attempt.started) ? attempt.started : end;
        attempt.submitted = submitted;
        attempt.percentOff = attempt.policy.policy().percentOff(submitted);
        attempt.score = attempt.counted(grade(attempt.id));
        attempt.state = AttemptState.SUBMITTED;
    }

    private double grade(UUID attempt) {
        List<AttemptSlotRow> slots = AttemptSlotRow.of(attempt);
        Map<UUID, KeyedRevision> keys =
                bank.keys(slots.stream().map(slot -> slot.revision).toList());
        Map<PartId, PartResponseRow> responses = PartResponseRow.of(attempt);
        PinnedTexts.Read texts = pinned.read();
        double score = 0;
        for (AttemptSlotRow slot : slots) {
            KeyedRevision key = Objects.requireNonNull(keys.get(slot.revision), "a revision without a key");
            Map<String, Outcome> outcomes =
                    Grading.grade(slot.body, texts.keys(slot, key), answered(slot, responses, texts));
            for (Map.Entry<String, Outcome> outcome : outcomes.entrySet()) {
                score += outcome.getValue().counted();
                mark(new PartId(attempt, slot.id.number(), outcome.getKey()), outcome.getValue());
            }
        }
        return score;
    }

    private static Map<String, Response> answered(
            AttemptSlotRow slot, Map<PartId, PartResponseRow> responses, PinnedTexts.Read texts) {
        Map<String, Response> answered = new HashMap<>();
        for (ItemBody.Part part : slot.body.parts()) {
            PartResponseRow row = responses.get(new PartId(slot.id.attempt(), slot.id.number(), part.id()));
            if (row != null) {
                answered.put(part.id(), texts.response(slot, row.response.response()));
            }
        }
        return answered;
    }

    private static void mark(PartId part, Outcome outcome) {
        PartMarkRow mark = new PartMarkRow();
        mark.id = part;
        mark.outcome = PartMarkRow.Stored.of(outcome);
        mark.score = outcome.counted();
        mark.persist();
    }
}
