package org.ibid.core.quiz;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * One target of an item whose place in a new version is for a person to say.
 *
 * @param target its index among the item's targets
 * @param was where it stands in the version before
 * @param doubt why: {@code WORDS_CHANGED}, or the name of a doubt of the alignment
 * @param candidates the surest first; none where it is lost
 * @param chosen what a person chose; null while it waits
 */
public record AnchorDoubt(
        int target,
        Target was,
        String doubt,
        List<Candidate> candidates,
        @Nullable Target chosen) {

    /** The place is certain, and its words are others: whether the item still holds is for a person to say. */
    public static final String WORDS_CHANGED = "WORDS_CHANGED";

    public AnchorDoubt {
        candidates = List.copyOf(candidates);
    }

    public boolean waits() {
        return chosen == null;
    }

    /** @param confidence 0 to 1 */
    public record Candidate(Target place, double confidence) {}
}
