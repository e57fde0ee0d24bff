package org.ibid.core.difference;

import java.util.List;
import java.util.Set;
import org.ibid.core.essay.Block;

/**
 * What became of one or more blocks.
 *
 * @param before the blocks of the old version, none where this is new
 * @param after the blocks of the new version, none where they are gone
 * @param runs the words of both, blocks joined by a blank line
 */
public record PassageChange(
        Kind kind, List<Block> before, List<Block> after, List<Run> runs, boolean moved, Set<Aspect> aspects) {

    public enum Kind {
        /** Nothing changed in it; it may stand elsewhere. */
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        SPLIT,
        MERGED
    }

    /** What changed besides words. */
    public enum Aspect {
        /** A paragraph that is now a quotation, a heading of another level. */
        KIND,
        FORMATTING,
        /** Another picture, or another description of it. */
        PICTURE
    }

    public PassageChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        runs = List.copyOf(runs);
        aspects = Set.copyOf(aspects);
    }

    /** True where there is nothing to tell. */
    public boolean untouched() {
        return kind == Kind.SAME && !moved;
    }
}
