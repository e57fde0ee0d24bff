package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AnotherItem;
import org.ibid.core.quiz.AnotherResponse;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.Grant;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.item.PinnedItem;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.quiz.Assigned;
import org.ibid.quiz.quiz.Assignments;

/** Shows and tells of another item on a passage. Nothing is written. */
@ApplicationScoped
class Another {

    private final Assignments assignments;
    private final Windows windows;
    private final Others others;
    private final ItemBank bank;
    private final PinnedTexts pinned;

    Another(Assignments assignments, Windows windows, Others others, ItemBank bank, PinnedTexts pinned) {
        this.assignments = assignments;
        this.windows = windows;
        this.others = others;
        this.bank = bank;
        this.pinned = pinned;
    }

    @Transactional
    AnotherItem of(Grant by, UUID attempt, int number) {
        PinnedItem item = find(by, attempt, number).orElseThrow(Refusal::notFound);
        return new AnotherItem(item.item(), item.essay(), item.version(), shown(item, attempt, number));
    }

    @Transactional
    AttemptFeedback.Slot told(Grant by, UUID attempt, int number, AnotherResponse answer) {
        PinnedItem item = find(by, attempt, number).orElseThrow(Refusal::notFound);
        if (!item.item().equals(answer.item())) {
            throw Refusal.conflict("another-by-now", "There is another question here by now.");
        }
        ItemBody body = shown(item, attempt, number);
        requireFit(body, answer);
        PinnedTexts.Read texts = pinned.read();
        Map<String, Response> responses = new HashMap<>();
        answer.responses()
                .forEach((part, response) ->
                        responses.put(part, texts.response(item.essay(), item.version(), response)));
        KeyedRevision keys = texts.keys(
                item.essay(),
                item.version(),
                Objects.requireNonNull(bank.keys(List.of(item.revision())).get(item.revision())));
        List<AttemptFeedback.Answered> answers = body.parts().stream()
                .map(part -> new AttemptFeedback.Answered(
                        part.id(), answer.responses().get(part.id())))
                .toList();
        return new AttemptFeedback.Slot(
                number,
                item.essay(),
                item.version(),
                body,
                answers,
                feedback(item, body, keys, Grading.grade(body, keys, responses), answers),
                0,
                0,
                false);
    }

    private static Feedback feedback(
            PinnedItem item,
            ItemBody body,
            KeyedRevision keys,
            Map<String, Outcome> outcomes,
            List<AttemptFeedback.Answered> answers) {
        SlotFeedback.Secret secret = new SlotFeedback.Secret(keys, item.body().targets(), true);
        return new Feedback(
                outcomes.entrySet().stream()
                        .map(one -> new Feedback.PartOutcome(one.getKey(), one.getValue()))
                        .toList(),
                SlotFeedback.correct(body, secret),
                keys.rationale(),
                SlotFeedback.reason(body, answers, secret),
                SlotFeedback.passages(secret));
    }

    private static void requireFit(ItemBody body, AnotherResponse answer) {
        answer.responses().forEach((id, response) -> {
            ItemBody.Part part = body.parts().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            Interactions.misfit(part.interaction(), response).ifPresent(misfit -> {
                throw Refusal.unacceptable("wrong-answer-form", "This is no answer to this question.", misfit);
            });
        });
    }

    private static ItemBody shown(PinnedItem item, UUID attempt, int number) {
        return LearnersBody.of(item.body(), attempt, -number);
    }

    private Optional<PinnedItem> find(Grant by, UUID id, int number) {
        AttemptRow attempt = AttemptRow.<AttemptRow>find("course = ?1 and id = ?2", by.scope(), id)
                .firstResultOptional()
                .filter(row -> Sight.sees(by, row) && row.state == AttemptState.SUBMITTED)
                .orElseThrow(Refusal::notFound);
        Assigned assigned = assignments.find(by.scope(), attempt.assignment).orElseThrow(Refusal::notFound);
        return Optional.ofNullable(
                others.of(by, assigned, attempt, windows.showing(assigned)).get(number));
    }
}
