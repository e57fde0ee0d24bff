package org.ibid.quiz.item;

import java.util.List;
import org.ibid.core.essay.EssayVersion;
import org.ibid.quiz.generation.GeneratedItem;

/** Where new items of a version come from. */
@FunctionalInterface
interface ItemSource {

    /** @return best first */
    List<GeneratedItem> of(EssayVersion version);
}
