package org.ibid.web.language;

import org.jspecify.annotations.Nullable;

/**
 * Words that may be in another language than the page: what the importers and quiz-service say and Ibid has no words for.
 *
 * @param lang its tag; null for that of the page
 */
public record Sentence(String text, @Nullable String lang) {

    public static Sentence ofPage(String text) {
        return new Sentence(text, null);
    }

    public static Sentence inEnglish(String text) {
        return new Sentence(text, "en");
    }
}
