package org.ibid.core.essay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the essay as a whole. A published essay has a title and at least one author: claims have holders.
 *
 * @param language BCP 47 tag, {@code en} where nothing is said
 * @param date as the essay gives it, unparsed
 */
public record EssayMetadata(
        @Nullable String title,
        List<String> authors,
        @Nullable String date,
        String language,
        @Nullable String rights,
        @Nullable String source) {

    public EssayMetadata {
        authors = List.copyOf(authors);
    }

    public static EssayMetadata unknown() {
        return new EssayMetadata(null, List.of(), null, "en", null, null);
    }

    public EssayMetadata titled(String newTitle, List<String> newAuthors) {
        return new EssayMetadata(newTitle, newAuthors, date, language, rights, source);
    }
}
