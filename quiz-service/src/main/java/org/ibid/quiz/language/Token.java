package org.ibid.quiz.language;

import java.util.Locale;
import org.ibid.core.essay.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span in the canonical text
 * @param tag universal part of speech: {@code NOUN}, {@code PROPN}, {@code VERB} …
 */
public record Token(Span span, String text, String tag) {

    public boolean is(String... tags) {
        for (String t : tags) {
            if (t.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean word() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    public boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
