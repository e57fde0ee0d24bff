package org.ibid.core.importing.text;

import java.util.List;
import org.ibid.core.importing.StyledText;

/**
 * A block on its way: what its lines are, before it is known which of its figures are markers.
 *
 * @param text canonical form of the block, markers still in it
 * @param depths for lists, the depth of each line
 * @param blanks how many blank lines stand above it
 * @param indented true where all its lines are set in
 */
record Draft(Kind kind, StyledText text, List<Integer> depths, int level, int blanks, boolean indented) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        /** Marked as quoted with {@code >}. */
        QUOTED,
        BULLETS,
        NUMBERED,
        TABLE,
        VERSE,
        SEPARATOR
    }

    static Draft of(Kind kind, String text, Chunk chunk) {
        return new Draft(kind, StyledText.plain(text), List.of(), 2, chunk.blankLinesBefore(), chunk.indented());
    }

    Draft as(Kind other, int newLevel) {
        return new Draft(other, text, depths, newLevel, blanks, indented);
    }

    Draft with(StyledText other) {
        return new Draft(kind, other, depths, level, blanks, indented);
    }

    /** True where notes may be called. */
    boolean prose() {
        return switch (kind) {
            case PARAGRAPH, QUOTED, BULLETS, NUMBERED, VERSE -> true;
            case HEADING, TABLE, SEPARATOR -> false;
        };
    }

    /** True where a marker in brackets may stand besides: only where its note's text is there is it one. */
    boolean titleOrTable() {
        return kind == Kind.HEADING || kind == Kind.TABLE;
    }

    String words() {
        return text.text();
    }
}
