package org.ibid.core.quiz;

import java.util.List;
import org.ibid.core.item.Feedback;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner has come with an item before handing in.
 *
 * @param tells whether one may have it looked at whether the answer is right
 * @param tries how often that was done
 * @param of how often it may be done
 * @param settled whether nothing can be changed any more: it was right, or the last try
 * @param told what was told of the last try; null before the first
 * @param hints those taken, in order
 * @param moreHints whether there is another one
 * @param steps how many tries and hints were taken in all; a step that stands on fewer is not taken again
 * @param offNow taken off of an answer that is given now, in per cent of the item's points
 * @param hintPenalty and {@code tryPenalty}: what the next hint and every further try cost
 */
public record Midway(
        boolean tells,
        int tries,
        int of,
        boolean settled,
        @Nullable Feedback told,
        List<Hint> hints,
        boolean moreHints,
        int steps,
        int offNow,
        int hintPenalty,
        int tryPenalty) {

    public Midway {
        hints = List.copyOf(hints);
    }
}
