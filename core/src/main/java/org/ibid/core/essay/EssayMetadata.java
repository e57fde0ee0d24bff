package org.ibid.core.essay;

import com.fasterxml.jackson.annotation.JsonIgnore;
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

    /** Whether the rules that make and check items read it: they were written and measured for English. */
    @JsonIgnore
    public boolean inEnglish() {
        return english(language);
    }

    /** @param language a tag */
    public static boolean english(String language) {
        return language.startsWith("en");
    }

    public static EssayMetadata unknown() {
        return new EssayMetadata(null, List.of(), null, "en", null, null);
    }

    public EssayMetadata titled(String newTitle, List<String> newAuthors) {
        return new EssayMetadata(newTitle, newAuthors, date, language, rights, source);
    }
}
