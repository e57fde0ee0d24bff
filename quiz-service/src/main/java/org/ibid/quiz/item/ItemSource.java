package org.ibid.quiz.item;

import java.util.List;
import org.ibid.core.essay.EssayVersion;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.generation.ItemGeneration;

/** Where new items of a version come from. */
interface ItemSource {

    /** @return best first */
    List<GeneratedItem> of(EssayVersion version);

    /** All that can be made of one passage. */
    ItemGeneration.Here here(EssayVersion version, String passage);
}
