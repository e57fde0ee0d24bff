package org.ibid.core.form;

/**
 * A place in a typed text that cannot be understood. Its words were kept as they stand.
 *
 * @param line from 1
 * @param what the words in question, empty where the line says it all
 */
public record FormProblem(int line, Kind kind, String what) {

    public enum Kind {
        /** A sign such as {@code *} opens something that nothing closes. */
        MARK_UNCLOSED,
        TAG_UNKNOWN,
        TAG_UNCLOSED,
        /** A link that leads neither to the web nor to a mail address. */
        LINK_REFUSED,
        /** A note is called and written nowhere. */
        NOTE_UNDEFINED,
        NOTE_DOUBLED,
        NOTE_IN_NOTE,
        FENCE_UNCLOSED,
        /** A block quotation and the next paragraph have no blank line between them. */
        QUOTATION_RUNS_ON,
        /** A heading, list, table or quotation inside a block quotation. */
        QUOTATION_HOLDS_BLOCK,
        /** A paragraph and the list after it have no blank line between them. */
        LIST_RUNS_ON,
        /** Bullets and numbers in one list. */
        LIST_MIXED,
        TABLE_LINE,
        /** A line in braces that says nothing known. */
        MARK_UNKNOWN,
        /** A character that no essay may contain. */
        CHARACTER_REFUSED
    }
}
