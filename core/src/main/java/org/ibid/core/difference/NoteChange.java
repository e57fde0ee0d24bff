package org.ibid.core.difference;

import java.util.List;
import java.util.Set;
import org.ibid.core.essay.Footnote;
import org.jspecify.annotations.Nullable;

/**
 * What became of a note.
 *
 * @param before null for a new one
 * @param after null for one that is gone
 * @param runs its words
 */
public record NoteChange(
        @Nullable Footnote before, @Nullable Footnote after, List<Run> runs, Set<Aspect> aspects) {

    public enum Aspect {
        ADDED,
        REMOVED,
        WORDS,
        FORMATTING,
        /** It bears another number or sign. */
        LABEL,
        /** It is called at other words, more often or less often. */
        CALLS
    }

    public NoteChange {
        runs = List.copyOf(runs);
        aspects = Set.copyOf(aspects);
    }

    public boolean untouched() {
        return aspects.isEmpty();
    }

    /** True where only its number is another, as after a note was put in before it. */
    public boolean onlyRenumbered() {
        return aspects.equals(Set.of(Aspect.LABEL));
    }
}
