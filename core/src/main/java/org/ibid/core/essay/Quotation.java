package org.ibid.core.essay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that are somebody's. The span is that of the words between the marks, marks not included; for a block
 * quotation it covers all paragraphs of its run.
 *
 * @param id {@code q1}, {@code q2} … in reading order
 * @param footnote id of the note whose text the span points into, or null for the canonical text
 * @param form how the essay sets it
 * @param parent id of the quotation this one stands inside, or null
 * @param unclosed true where no closing mark was found and the end is a guess
 * @param voices innermost first: who speaks, who reports it; empty where nobody was found
 */
public record Quotation(
        String id,
        Span span,
        @Nullable String footnote,
        Form form,
        @Nullable String parent,
        boolean unclosed,
        List<Voice> voices) {

    public enum Form {
        INLINE,
        BLOCK,
        /** Up to three words in marks: the author's distance from a word, not speech. */
        SCARE,
        /** The name of a work in marks. */
        TITLE
    }

    public Quotation {
        voices = List.copyOf(voices);
    }

    /** True for inline and block quotations: words somebody said or wrote. */
    public boolean speech() {
        return form == Form.INLINE || form == Form.BLOCK;
    }
}
