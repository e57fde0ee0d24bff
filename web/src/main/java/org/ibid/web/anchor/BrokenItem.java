package org.ibid.web.anchor;

import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Certificate;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * A question that has its place again and of which checks fail there.
 *
 * @param checks what each says, in words
 */
record BrokenItem(UUID item, String stem, boolean inReview, List<String> checks) {

    static @Nullable BrokenItem of(ItemReview review) {
        List<String> checks = review.certificate().checks().stream()
                .filter(check -> !check.pass())
                .map(Certificate.Check::evidence)
                .toList();
        return checks.isEmpty()
                ? null
                : new BrokenItem(review.item(), review.body().stem(), review.state() == ItemState.IN_REVIEW, checks);
    }
}
