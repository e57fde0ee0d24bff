package org.ibid.core.reading.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.sentence.Sentences;

/**
 * A piece of a note that may cite one work: a sentence or what stands between semicolons.
 *
 * @param start where it starts in the note's text
 * @param words at most {@link #LONGEST} characters: no citation is longer
 * @param titles spans in the piece that are set as names of works: in italics or in marks, in order
 */
record Piece(String footnote, int start, String words, List<Span> titles) {

    private static final int LONGEST = 800;

    /** Abbreviations behind which a citation goes on, and single letters. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:\\b(?:[Vv]gl|[Ss]iehe|S|Anm|Bd|Hg|Hrsg|[Zz]it|[Cc]fr?|[Vv]ol|[Ee]ds?|pp?|pag|no|[Nn]r|[Oo]p|[Dd]ers|[Dd]ies|fols?|trans|chap|ch|[Aa]rt|nn?|[Ff]n|Bl|cols?|Add|St|Jg|Aufl|[Qq]td|et"
                    + " al)|(?<!\\ba\\.\\s?)\\b(?!f)\\p{L})\\.$");

    /** What never begins a citation: a page, a volume, a month behind its day, a place with its year. */
    private static final Pattern CONTINUES = Pattern.compile(
            "^(?:(?:S|Bd|Anm|Bl|Sp|pp?|H)\\.\\s?\\d|O\\.(?:,|\\s|$)|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\s\\d{4}"
                    + "|\\p{Lu}\\p{L}+(?:\\s\\p{L}+\\.?){0,2}(?:[:,]\\s[^,();\\d]{2,40},)?\\s(?:1[4-9]|20)\\d\\d\\b)");

    /** Works are looked for in so many characters of a note: what is longer is no note. */
    private static final int MOST_READ = 100_000;

    static List<Piece> of(Footnote note) {
        List<Piece> pieces = new ArrayList<>();
        if (note.text() == null) {
            return pieces;
        }
        String text = note.text().substring(0, Math.min(note.text().length(), MOST_READ));
        List<Span> italics = note.formatting().stream()
                .filter(f -> f.style() == Formatting.Style.EMPHASIS)
                .map(Formatting::span)
                .sorted()
                .toList();
        int[] next = {0};
        for (Span sentence : sentences(text)) {
            for (Span part : parted(text, sentence)) {
                pieces.add(piece(note, text, part, italics, next));
            }
        }
        return pieces;
    }

    /** Sentences, put together again where an abbreviation was taken for an end. */
    private static List<Span> sentences(String text) {
        List<Span> whole = new ArrayList<>();
        for (Span sentence : Sentences.in("en").split(text.replace("\n", " "))) {
            Span last = whole.isEmpty() ? null : whole.getLast();
            if (last != null && goesOn(text, last, sentence)) {
                whole.set(whole.size() - 1, new Span(last.start(), sentence.end()));
            } else {
                whole.add(sentence);
            }
        }
        return whole;
    }

    private static boolean goesOn(String text, Span last, Span next) {
        String end = text.substring(Math.max(last.start(), last.end() - 20), last.end());
        String begin = text.substring(next.start(), Math.min(next.end(), next.start() + 80));
        return next.end() - last.start() <= LONGEST
                && text.substring(last.end(), next.start()).indexOf('\n') < 0
                && (GOES_ON.matcher(end).find() || CONTINUES.matcher(begin).find());
    }

    /** The parts between semicolons that stand neither in brackets nor in marks. */
    private static List<Span> parted(String text, Span sentence) {
        List<Span> parts = new ArrayList<>();
        int from = sentence.start();
        int open = 0;
        for (int at = from; at < sentence.end(); at++) {
            char c = text.charAt(at);
            open += "(“[".indexOf(c) >= 0 ? 1 : ")”]".indexOf(c) >= 0 ? -1 : 0;
            if (c == ';' && open <= 0) {
                parts.add(new Span(from, at));
                from = at + 1;
                open = 0;
            }
        }
        parts.add(new Span(from, sentence.end()));
        return parts;
    }

    /** @param next the first of the italics that may stand in the piece; moves on with the pieces */
    private static Piece piece(Footnote note, String text, Span part, List<Span> italics, int[] next) {
        int start = part.start();
        while (start < part.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = Math.min(part.end(), start + LONGEST);
        String words = text.substring(start, end);
        List<Span> titles = new ArrayList<>();
        while (next[0] < italics.size() && italics.get(next[0]).start() < part.end()) {
            Span span = italics.get(next[0]++);
            if (start <= span.start() && span.end() <= end) {
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
            int group = 1;
            while (m.group(group) == null) {
                group++;
            }
            titles.add(new Span(m.start(group), m.end(group)));
        });
    }
}
