package org.ibid.quiz.kind.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.Figure;
import org.ibid.quiz.language.Figures;

/**
 * A figure or a date that can be left out of a sentence and typed.
 *
 * @param span in the sentence; the word of size belongs to a figure ({@code 1.2 million}), the unit does not
 */
record Missing(Span span, String text, boolean date) {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** To the day or the month: a year alone is asked for with options. */
    private static final Pattern DATE = Pattern.compile("(?<=\\b(?:in|on|In|On|dated) )((?:\\d{1,2} )?" + MONTH
            + ",? (?:1[0-9]{3}|20[0-9]{2})|" + MONTH + " \\d{1,2}, (?:1[0-9]{3}|20[0-9]{2}))(?![\\d–-])");

    static List<Missing> in(String sentence) {
        List<Missing> missing = new ArrayList<>();
        Matcher date = DATE.matcher(sentence);
        while (date.find()) {
            if (date.start() > 0) {
                missing.add(new Missing(new Span(date.start(), date.end()), date.group(), true));
            }
        }
        for (Figure figure : Figures.in(sentence)) {
            if (exact(figure, sentence)) {
                int end = figure.span().end()
                        + (figure.scale().isEmpty() ? 0 : 1 + figure.scale().length());
                Span span = new Span(figure.span().start(), end);
                missing.add(new Missing(span, span.in(sentence), false));
            }
        }
        return missing;
    }

    private static boolean exact(Figure figure, String sentence) {
        return figure.exact()
                && figure.telling()
                && !Figures.guessed(sentence)
                && Figures.in(sentence).stream()
                                .filter(f -> f.kind() == figure.kind())
                                .count()
                        == 1
                && figure.span().start() > 0
                && sentence.indexOf(figure.text()) == sentence.lastIndexOf(figure.text());
    }
}
