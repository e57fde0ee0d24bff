package org.ibid.web.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a line as a template sets it: plain text, the mark of a note, or a style around other pieces. One shape for
 * all forms, because a template cannot take a sealed type apart.
 *
 * @param text the words of {@link Form#TEXT}, the label of {@link Form#MARKER}, the classes of {@link Form#MARKED};
 *     empty otherwise
 * @param address the note's id of a marker, the address of a link, the id of a marking; null otherwise
 * @param id the element's id: of a marker, of the first piece of a marking and of the first lit piece of a page; null
 *     otherwise
 * @param inside what a style stands around; empty for text and markers
 */
public record Inline(
        Form form,
        String text,
        @Nullable String address,
        @Nullable String id,
        List<Inline> inside) {

    /** In the order in which they stand around each other, the outermost first. */
    public enum Form {
        LINK,
        LIT,
        MARKED,
        STRONG,
        EMPHASIS,
        SMALL_CAPS,
        CODE,
        SUPERSCRIPT,
        SUBSCRIPT,
        MARKER,
        TEXT
    }

    public Inline {
        inside = List.copyOf(inside);
    }

    static Inline text(String text) {
        return new Inline(Form.TEXT, text, null, null, List.of());
    }

    static Inline marker(String note, String label, String id) {
        return new Inline(Form.MARKER, label, note, id, List.of());
    }

    /** The words alone, without styles and markers. */
    public String plain() {
        if (form == Form.TEXT) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        inside.forEach(piece -> words.append(piece.plain()));
        return words.toString();
    }
}
