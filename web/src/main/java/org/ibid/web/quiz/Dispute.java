package org.ibid.web.quiz;

import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.Challenge;
import org.jspecify.annotations.Nullable;

/**
 * What there is to a mark's being disputed.
 *
 * @param address where one disputes; null where one cannot
 * @param state in words; empty where nobody has
 * @param answer what the teacher said; null before
 */
record Dispute(
        @Nullable String address, String state, @Nullable String answer) {

    static final Dispute NONE = new Dispute(null, "", null);

    /** @param own whether the attempt's learner looks at it */
    static Dispute of(AttemptFeedback feedback, int number, List<Challenge> challenges, boolean own, QuizWords words) {
        return challenges.stream()
                .filter(c -> c.attempt().equals(feedback.attempt()) && c.slot() == number)
                .findFirst()
                .map(c -> new Dispute(null, words.disputed(c.state().name()), c.answer()))
                .orElseGet(() -> own && marked(feedback, number)
                        ? new Dispute(address(feedback.attempt(), number), "", null)
                        : NONE);
    }

    private static boolean marked(AttemptFeedback feedback, int number) {
        return feedback.slots().stream()
                .filter(slot -> slot.number() == number)
                .map(AttemptFeedback.Slot::feedback)
                .anyMatch(told -> told != null
                        && !told.outcomes().isEmpty()
                        && told.outcomes().stream().noneMatch(o -> o.outcome().waits()));
    }

    static String address(UUID attempt, int number) {
        return "/attempts/" + attempt + "/slots/" + number + "/challenge";
    }
}
