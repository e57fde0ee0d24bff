package org.ibid.core.item;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is told about one item after answering. Each field is empty or null until the policy shows it.
 *
 * @param outcomes per part, in the order of the parts
 * @param correct right answers per part
 * @param explanation why the key is right, in words; null until it may be shown
 * @param reason why the learner's wrong choice is wrong; null if none or not yet
 * @param passages the places to read again, the evidence first
 */
public record Feedback(
        List<PartOutcome> outcomes,
        List<CorrectResponse> correct,
        @Nullable String explanation,
        @Nullable String reason,
        List<Target> passages) {

    public Feedback {
        outcomes = List.copyOf(outcomes);
        correct = List.copyOf(correct);
        passages = List.copyOf(passages);
    }

    public record PartOutcome(String part, Outcome outcome) {}
}
