package org.ibid.quiz.item;

import jakarta.inject.Singleton;
import java.util.List;
import org.ibid.core.essay.EssayVersion;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.generation.ItemGeneration;

/** New items come from the rules. */
@Singleton
class GeneratedItems implements ItemSource {

    private final ItemGeneration rules = new ItemGeneration();

    @Override
    public List<GeneratedItem> of(EssayVersion version) {
        return rules.generate(version);
    }

    @Override
    public ItemGeneration.Here here(EssayVersion version, String passage) {
        return rules.here(version, passage);
    }
}
