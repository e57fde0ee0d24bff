package org.ibid.core.alignment;

import java.util.List;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** What became of a target in another version. */
public sealed interface Verdict {

    /**
     * It stands there, and nowhere else as well: it may be moved without asking anybody.
     *
     * @param margin confidence in the place less that in the second-best one; 1 where there is no other
     * @param sameWords whether its words are the same but for their typography
     */
    record Certain(Place place, double margin, boolean sameWords) implements Verdict {}

    /** @param candidates the surest first; at least one */
    record Doubtful(Doubt doubt, List<Place> candidates) implements Verdict {
        public Doubtful {
            candidates = List.copyOf(candidates);
        }
    }

    record Lost(Doubt doubt) implements Verdict {}

    /**
     * @param footnote id of the note of the new version whose text is meant, or null for its canonical text
     * @param confidence 0 to 1; 1 only where nothing around it changed
     */
    record Place(@Nullable String footnote, Span span, double confidence) {}

    /** Why a place is not certain. */
    enum Doubt {
        /** Its words are no longer there. */
        GONE,
        /** Other words stand at its place. */
        REPLACED,
        /** Its words stand elsewhere, and are changed or too few to be told from others. */
        MOVED,
        /** Another place has as good a claim. */
        SEVERAL,
        /** Something much like it is gone, and what is left may be either. */
        TWIN_GONE,
        /** Its words cannot be found in the version that it was made in. */
        NEVER_STOOD
    }
}
