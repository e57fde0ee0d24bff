package org.ibid.quiz.item;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ibid.core.essay.EssayVersion;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.generation.ItemGeneration;
import org.ibid.quiz.testing.Sample;

/** Instead of the rules: items whose keys, explanations and reasons carry a canary. */
@Mock
@Singleton
class CannedItems implements ItemSource {

    @Override
    public List<GeneratedItem> of(EssayVersion version) {
        return Sample.items(version);
    }

    /** The same again, and one draft that fell. */
    @Override
    public ItemGeneration.Here here(EssayVersion version, String passage) {
        return new ItemGeneration.Here(Sample.items(version), Map.of("one-key", 1));
    }
}
