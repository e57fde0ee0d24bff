package org.ibid.core.quiz;

import java.util.List;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.ItemBody;
import org.jspecify.annotations.Nullable;

/** An item tried by a teacher as a learner would meet it. What is answered is graded, and nothing of it is kept. */
public final class Trial {

    private Trial() {}

    /** @param edit the item as it is, or as somebody has changed it and not saved */
    public record OfEdit(ItemEdit edit, List<AttemptFeedback.Answered> answers) {

        public OfEdit {
            answers = List.copyOf(answers);
        }
    }

    /** @param writing an item that is being written */
    public record OfWriting(ItemWriting writing, List<AttemptFeedback.Answered> answers) {

        public OfWriting {
            answers = List.copyOf(answers);
        }
    }

    /**
     * @param body as a learner sees it: without what proves the key, its options in the order of an attempt
     * @param feedback what a learner is told who may see everything; null where nothing was answered
     */
    public record Met(ItemBody body, @Nullable Feedback feedback) {}
}
