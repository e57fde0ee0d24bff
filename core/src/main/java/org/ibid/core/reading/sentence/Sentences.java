package org.ibid.core.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;

/** Cuts stretches of prose into sentences. Thread-safe. */
public interface Sentences {

    /** Sentence spans in a text of one paragraph: in order, trimmed of white space, not overlapping. */
    List<Span> split(String paragraph);

    /** @param language BCP 47 tag */
    static Sentences in(String language) {
        return english(language) ? new EnglishSentences() : new ForeignSentences(Locale.forLanguageTag(language));
    }

    /** True for English and where no language is said. */
    static boolean english(String language) {
        String code = Locale.forLanguageTag(language).getLanguage();
        return code.equals("en") || code.isEmpty() || code.equals("und");
    }

    default List<Sentence> of(List<Stretch> stretches) {
        List<Sentence> sentences = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Span span : split(stretch.text())) {
                sentences.add(new Sentence(
                        stretch.passageId(),
                        stretch.footnote(),
                        span.shift(stretch.span().start())));
            }
        }
        return sentences;
    }

    /** The pieces between the cuts, without the white space around them and without empty ones. */
    static List<Span> pieces(String text, Iterable<Integer> cuts) {
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        for (int cut : cuts) {
            addTrimmed(pieces, text, start, cut);
            start = cut;
        }
        addTrimmed(pieces, text, start, text.length());
        return pieces;
    }

    private static void addTrimmed(List<Span> pieces, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new Span(start, end));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
