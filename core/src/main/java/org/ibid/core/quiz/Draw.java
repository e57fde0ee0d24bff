package org.ibid.core.quiz;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.item.Level;

/**
 * A row of a quiz's blueprint: so many items out of those that fit. The criteria say what was meant when the pool was
 * chosen; what is drawn comes from the pool, which a teacher has seen.
 *
 * @param number how many; at least 1
 * @param sections parts of the essay in which the items hang; empty for anywhere
 * @param levels empty for any
 * @param kinds empty for any
 * @param pool ids of the items that fit
 */
public record Draw(int number, List<Section> sections, Set<Level> levels, Set<String> kinds, List<UUID> pool) {

    /**
     * @param passage id of its heading; empty for what stands before the first
     * @param heading its words when it was chosen
     */
    public record Section(String passage, String heading) {}

    public Draw {
        sections = List.copyOf(sections);
        levels = Set.copyOf(levels);
        kinds = Set.copyOf(kinds);
        pool = List.copyOf(pool);
    }
}
