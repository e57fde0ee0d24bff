package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * What came of saying where a target stands.
 *
 * @param whole whether nothing more of this item waits
 * @param item null while more of it waits
 * @param broken checks that the item passed where it stood and fails where it stands now
 * @param backInReview whether one of them guards the key, so that the item is out of use until it is approved again
 */
public record AnchorSettled(boolean whole, @Nullable UUID item, List<Certificate.Check> broken, boolean backInReview) {

    public AnchorSettled {
        broken = List.copyOf(broken);
    }

    public static AnchorSettled inPart() {
        return new AnchorSettled(false, null, List.of(), false);
    }
}
