package org.ibid.quiz.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.ItemStep;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.item.KeyedRevision;
import org.jspecify.annotations.Nullable;

/** Feedback on one item, made of what its caller may show and nothing else. Pure. */
public final class SlotFeedback {

    private SlotFeedback() {}

    /**
     * @param targets where the item stands, evidence included; empty while that may not be shown
     * @param explained whether reasons and explanations may be shown beside the keys
     */
    record Secret(KeyedRevision keys, List<Target> targets, boolean explained) {}

    /**
     * @param outcomes empty while marks may not be shown
     * @param steps tries and hints that were taken with it
     * @param another whether there is another item on its passage
     * @param secret null while keys may not be shown
     */
    static AttemptFeedback.Slot of(
            AttemptSlotRow slot,
            List<SlotStepRow> steps,
            boolean another,
            Map<PartId, PartResponseRow> responses,
            Map<PartId, Outcome> outcomes,
            @Nullable Secret secret) {
        List<AttemptFeedback.Answered> answers = slot.body().parts().stream()
                .map(part -> answered(part.id(), responses.get(id(slot, part))))
                .toList();
        Feedback feedback = outcomes.isEmpty() && secret == null
                ? null
                : new Feedback(
                        outcomes(slot, outcomes),
                        secret == null ? List.of() : correct(slot.body(), secret),
                        secret == null || !secret.explained()
                                ? null
                                : secret.keys().rationale(),
                        secret == null || !secret.explained() ? null : reason(slot.body(), answers, secret),
                        secret == null ? List.of() : passages(secret));
        return new AttemptFeedback.Slot(
                slot.id.number(),
                slot.essay(),
                slot.version(),
                slot.body(),
                answers,
                feedback,
                SlotStepRow.count(steps, ItemStep.Kind.TRY),
                SlotStepRow.count(steps, ItemStep.Kind.HINT),
                another);
    }

    /** What a teacher of the course is told of an item, whoever answered it. */
    public static Feedback told(ItemBody body, KeyedRevision keys, List<Target> targets) {
        Secret secret = new Secret(keys, targets, true);
        return new Feedback(List.of(), correct(body, secret), keys.rationale(), null, passages(secret));
    }

    /** Everything that there is to tell of an item that was answered outside of any attempt. */
    static Feedback tried(
            ItemBody body, List<AttemptFeedback.Answered> answers, Map<String, Outcome> outcomes, KeyedRevision keys) {
        Secret secret = new Secret(keys, body.targets(), true);
        return new Feedback(
                outcomes.entrySet().stream()
                        .map(e -> new Feedback.PartOutcome(e.getKey(), e.getValue()))
                        .toList(),
                correct(body, secret),
                keys.rationale(),
                reason(body, answers, secret),
                passages(secret));
    }

    private static PartId id(AttemptSlotRow slot, ItemBody.Part part) {
        return new PartId(slot.id.attempt(), slot.id.number(), part.id());
    }

    private static AttemptFeedback.Answered answered(String part, @Nullable PartResponseRow row) {
        return new AttemptFeedback.Answered(part, row == null ? null : row.response.response());
    }

    private static List<Feedback.PartOutcome> outcomes(AttemptSlotRow slot, Map<PartId, Outcome> outcomes) {
        return slot.body().parts().stream()
                .flatMap(part -> Stream.ofNullable(outcomes.get(id(slot, part)))
                        .map(outcome -> new Feedback.PartOutcome(part.id(), outcome)))
                .toList();
    }

    static List<CorrectResponse> correct(ItemBody body, Secret secret) {
        return body.parts().stream()
                .map(part -> Interactions.correct(
                        part.id(), part.interaction(), secret.keys().key(part.id())))
                .toList();
    }

    /** Why what was chosen is wrong; null when nothing wrong was chosen. */
    static @Nullable String reason(ItemBody body, List<AttemptFeedback.Answered> answers, Secret secret) {
        String reasons = answers.stream()
                .filter(answer -> answer.response() != null)
                .flatMap(answer -> reasons(body.part(answer.part()), answer.response(), secret))
                .collect(Collectors.joining(" "));
        return reasons.isEmpty() ? null : reasons;
    }

    private static Stream<String> reasons(ItemBody.Part part, @Nullable Response response, Secret secret) {
        Map<String, String> why =
                Interactions.reasons(part.interaction(), secret.keys().key(part.id()));
        return response == null
                ? Stream.empty()
                : response.chosen().stream().map(why::get).filter(Objects::nonNull);
    }

    static List<Target> passages(Secret secret) {
        return secret.targets().stream()
                .sorted(Comparator.comparing(target -> target.role() != Target.Role.EVIDENCE))
                .toList();
    }
}
