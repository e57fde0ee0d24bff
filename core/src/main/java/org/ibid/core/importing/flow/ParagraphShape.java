package org.ibid.core.importing.flow;

/**
 * What a paragraph is, as its style or its properties say.
 *
 * @param level of a heading from 1, depth of a list item from 0
 * @param ordered of a list item: it has a number
 * @param confidence 1 where the document says so, less where it was gathered from a name or an indentation
 */
public record ParagraphShape(Role role, int level, boolean ordered, double confidence) {

    /** Indented on both sides and named nothing: perhaps a quotation. */
    public static final double INDENTED = 0.6;

    public enum Role {
        BODY,
        HEADING,
        TITLE,
        SUBTITLE,
        AUTHOR,
        DATE,
        QUOTATION,
        INDENTED,
        VERSE,
        CAPTION,
        LIST_ITEM,
        /** A paragraph in the style of list items, without a number or bullet of its own. */
        LIST_CONTINUED,
        CODE,
        /** A line of a table of contents, which is no text of the author's. */
        CONTENTS
    }

    public static ParagraphShape of(Role role) {
        return new ParagraphShape(role, 0, false, role == Role.INDENTED ? INDENTED : 1);
    }

    public static ParagraphShape heading(int level) {
        return new ParagraphShape(Role.HEADING, Math.clamp(level, 1, 6), false, 1);
    }

    public static ParagraphShape listItem(int depth, boolean ordered) {
        return new ParagraphShape(Role.LIST_ITEM, depth, ordered, 1);
    }

    public boolean is(Role other) {
        return role == other;
    }
}
