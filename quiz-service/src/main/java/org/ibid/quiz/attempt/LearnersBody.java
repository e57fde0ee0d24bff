package org.ibid.quiz.attempt;

import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.item.ItemBody;

/**
 * An item as one learner sees it in one attempt: options in their order, and of the text no more than where the item
 * stands. The words of a gap's own sentence would fill it, and those around a passage may be what proves the key.
 */
final class LearnersBody {

    private static final TextQuoteSelector WORDLESS = new TextQuoteSelector("", "", "");

    private LearnersBody() {}

    /** @param order from which the order of the options is drawn */
    static ItemBody of(ItemBody body, UUID order, int slot) {
        ItemBody shown = body.forLearner();
        ItemBody wordless =
                shown.with(shown.targets().stream().map(LearnersBody::wordless).toList(), shown.parts());
        return Shuffle.of(wordless, order, slot);
    }

    private static Target wordless(Target target) {
        return new Target(
                target.essay(), target.footnote(), target.passageId(), target.position(), WORDLESS, target.role());
    }
}
