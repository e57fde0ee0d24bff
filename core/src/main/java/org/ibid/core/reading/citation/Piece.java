package org.ibid.core.reading.citation;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a note that may cite one work: a sentence or what stands between semicolons.
 *
 * @param start where it starts in the note's text
 * @param titles spans in the piece that are set as names of works: in italics or in marks, in order
 */
record Piece(String footnote, int start, String words, List<Span> titles) {

    static List<Piece> of(Footnote note) {
        List<Piece> pieces = new ArrayList<>();
        String text = note.text();
        if (text == null) {
            return pieces;
        }
        for (Span sentence : Sentences.in("en").split(text.replace("\n", " "))) {
            int from = sentence.start();
            for (int at = from; at < sentence.end(); at++) {
                if (text.charAt(at) == ';' && !within(text, from, at)) {
                    pieces.add(piece(note, text, from, at));
                    from = at + 1;
                }
            }
            pieces.add(piece(note, text, from, sentence.end()));
        }
        return pieces;
    }

    /** The first title that is not the Latin of another form. */
    @Nullable
    Span title() {
        return titles.isEmpty() ? null : titles.getFirst();
    }

    private static Piece piece(Footnote note, String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String words = text.substring(start, to);
        List<Span> titles = new ArrayList<>();
        for (Formatting formatting : note.formatting()) {
            Span span = formatting.span();
            if (formatting.style() == Formatting.Style.EMPHASIS && start <= span.start() && span.end() <= to) {
                titles.add(span.shift(-start));
            }
        }
        addMarked(titles, words);
        titles.removeIf(t -> Citation.LATIN.matcher(t.in(words)).lookingAt());
        titles.sort(null);
        return new Piece(note.id(), start, words, titles);
    }

    private static void addMarked(List<Span> titles, String words) {
        Citation.IN_MARKS.matcher(words).results().forEach(m -> {
            int group = m.group(1) != null ? 1 : m.group(2) != null ? 2 : 3;
            titles.add(new Span(m.start(group), m.end(group)));
        });
    }

    /** True inside brackets or marks that were opened in the piece. */
    private static boolean within(String text, int from, int at) {
        int open = 0;
        for (int i = from; i < at; i++) {
            char c = text.charAt(i);
            open += c == '(' || c == '“' || c == '[' ? 1 : 0;
            open -= c == ')' || c == '”' || c == ']' ? 1 : 0;
        }
        return open > 0;
    }
}
