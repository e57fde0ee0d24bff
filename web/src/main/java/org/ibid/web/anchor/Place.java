package org.ibid.web.anchor;

import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** Where words stand that a person typed. */
sealed interface Place {

    record Once(@Nullable String footnote, Span span) implements Place {}

    record Nowhere() implements Place {}

    record Often() implements Place {}

    static Place of(String words, EssayText text) {
        Place found = in(text.canonical(), null, words, new Nowhere());
        for (Footnote note : text.footnotes()) {
            found = in(text.textOf(note.id()), note.id(), words, found);
        }
        return found;
    }

    private static Place in(String text, @Nullable String footnote, String words, Place before) {
        int at = text.indexOf(words);
        if (at < 0) {
            return before;
        }
        boolean once = before instanceof Nowhere && text.indexOf(words, at + 1) < 0;
        return once ? new Once(footnote, new Span(at, at + words.length())) : new Often();
    }
}
