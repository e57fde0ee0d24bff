package org.ibid.core.essay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation of a work, found in a note.
 *
 * @param id {@code w1} … in order
 * @param footnote id of the note that cites it
 * @param span the citation in the note's text
 * @param form how the work is named there
 * @param refersTo id of the earlier citation meant by {@code ibid.}, {@code op. cit.} or a short title; null otherwise
 * @param confidence 0 to 1
 */
public record CitedWork(
        String id,
        String footnote,
        Span span,
        Form form,
        List<String> authors,
        @Nullable String title,
        @Nullable String place,
        @Nullable String publisher,
        @Nullable String year,
        @Nullable String pages,
        @Nullable String url,
        @Nullable String refersTo,
        double confidence) {

    public enum Form {
        FULL,
        IBID,
        OP_CIT,
        SHORT_TITLE,
        QUOTED_IN
    }

    public CitedWork {
        authors = List.copyOf(authors);
    }
}
