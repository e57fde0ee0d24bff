package org.ibid.core.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt, as far as it may be shown now.
 *
 * @param score null until marks are shown
 * @param marksFrom when marks will be shown; null when they are, or never will be
 * @param keysFrom the same for right answers
 */
public record AttemptFeedback(
        UUID attempt,
        UUID assignment,
        UUID course,
        UUID learner,
        String title,
        Instant submitted,
        @Nullable Double score,
        double maxScore,
        @Nullable Instant marksFrom,
        @Nullable Instant keysFrom,
        List<Slot> slots) {

    /**
     * @param feedback null until marks or keys are shown
     * @param tries how often it was looked at whether the answer was right, before handing in
     * @param hints how many hints were taken
     * @param another whether there is {@link AnotherItem another item} on the same passage for its learner
     */
    public record Slot(
            int number,
            UUID essay,
            int version,
            ItemBody body,
            List<Answered> answers,
            @Nullable Feedback feedback,
            int tries,
            int hints,
            boolean another) {}

    public record Answered(String part, @Nullable Response response) {}
}
