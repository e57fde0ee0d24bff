package org.ibid.web.typesetting;

import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of an essay or of a note that are set marked: by whoever reads, or because they were looked for.
 *
 * @param id of the element in which the words begin; unique in a page
 * @param footnote id of the note whose text is meant, or null for the essay
 * @param span UTF-16 offsets into that text
 */
public record Marking(String id, Kind kind, @Nullable String footnote, Span span) {

    public enum Kind {
        HIGHLIGHT("mine"),
        NOTE("mine mine-note"),
        UNCLEAR("unclear"),
        FOUND("found"),
        /** The one of those found that is being looked at. */
        FOUND_HERE("found found-here");

        private final String classes;

        Kind(String classes) {
            this.classes = classes;
        }

        /** Class names of its elements. */
        public String classes() {
            return classes;
        }
    }
}
