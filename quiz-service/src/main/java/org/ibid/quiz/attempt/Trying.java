package org.ibid.quiz.attempt;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Reveal;
import org.ibid.quiz.item.KeyedRevision;

/**
 * What is told of a try, and whether there is another: no more than the policy says, and while there is another nothing
 * that would be the answer to it. Pure.
 *
 * @param last whether there is no further try
 * @param open whether the essay may be read meanwhile
 */
record Trying(EffectivePolicy policy, ItemBody body, Map<String, Outcome> outcomes, boolean last, boolean open) {

    boolean right() {
        return outcomes.values().stream().allMatch(outcome -> outcome.right() || outcome.dropped());
    }

    /** Right, or the last, or nothing that a rule can say is right. */
    boolean settled() {
        return last || right() || outcomes.values().stream().anyMatch(Outcome::waits);
    }

    /** @param places where the item stands, evidence included */
    Feedback told(Map<String, Response> responses, KeyedRevision keys, List<Target> places) {
        During during = policy.midway();
        boolean why = during.shown() == During.Shown.WHY;
        boolean keyed = during.keyed() && settled();
        boolean explained = why && (right() || keyed);
        boolean shown = explained && open && policy.passages() == Reveal.ON_SUBMIT;
        SlotFeedback.Secret secret = new SlotFeedback.Secret(keys, shown ? places : List.of(), explained);
        List<AttemptFeedback.Answered> answers = body.parts().stream()
                .map(part -> new AttemptFeedback.Answered(part.id(), responses.get(part.id())))
                .toList();
        return new Feedback(
                body.parts().stream()
                        .flatMap(part -> Stream.ofNullable(outcomes.get(part.id()))
                                .map(outcome -> new Feedback.PartOutcome(part.id(), outcome.forLearner())))
                        .toList(),
                keyed ? SlotFeedback.correct(body, secret) : List.of(),
                explained ? keys.rationale() : null,
                why && !right() ? SlotFeedback.reason(body, answers, secret) : null,
                SlotFeedback.passages(secret));
    }
}
