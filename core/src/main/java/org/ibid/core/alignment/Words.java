package org.ibid.core.alignment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.ibid.core.essay.Span;

/**
 * Cuts text into words and segments. A word is a run of letters and figures, or one ideograph or kana. A segment ends where a
 * sentence probably does; cutting both versions alike matters more than cutting well.
 */
final class Words {

    private static final String ENDS = ".?!…。！？";
    private static final String CLOSING = "\"'”’»›)]";
    private static final String OPENING = "\"'“‘«‹([„‚";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "pp", "vol", "vols", "dr", "mr", "mrs", "ms", "st", "ed", "eds", "ch", "cf", "cit", "op", "ibid", "trans",
            "bd", "hrsg", "vgl", "prof", "rev", "gen", "viz", "al");

    final Numbers forms = new Numbers();
    final Numbers starts = new Numbers();
    final Numbers ends = new Numbers();
    final Numbers segments = new Numbers();
    final Numbers firstWords = new Numbers();
    final Numbers passages = new Numbers();
    final Numbers firstSegments = new Numbers();

    private final Lexicon lexicon;
    private int passage;

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(String text, Span span) {
        firstSegments.add(passages.size());
        boolean cut = true;
        int at = span.start();
        while (at < span.end()) {
            int to = wordEnd(text, at, span.end());
            if (to == at) {
                cut |= endsSegment(text, at, span);
                at++;
                continue;
            }
            if (cut) {
                firstWords.add(forms.size());
                passages.add(passage);
                cut = false;
            }
            forms.add(lexicon.number(text.substring(at, to)));
            starts.add(at);
            ends.add(to);
            segments.add(passages.size() - 1);
            at = to;
        }
        passage++;
    }

    void end() {
        firstSegments.add(passages.size());
        firstWords.add(forms.size());
    }

    private static int wordEnd(String text, int at, int most) {
        int to = at;
        while (to < most) {
            int c = text.codePointAt(to);
            if (!partOfWord(c) && !(to > at && (Character.getType(c) == Character.FORMAT))) {
                break;
            }
            boolean alone = standsAlone(c);
            if (alone && to > at) {
                break;
            }
            to += Character.charCount(c);
            if (alone) {
                break;
            }
        }
        return to;
    }

    private static boolean partOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean standsAlone(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private boolean endsSegment(String text, int at, Span span) {
        char c = text.charAt(at);
        if (c == '\n' || c == '。' || c == '！' || c == '？') {
            return true;
        }
        if ((ENDS + ':').indexOf(c) < 0 || afterAbbreviation(text, at, span.start())) {
            return false;
        }
        int next = at + 1;
        while (next < span.end() && (ENDS + CLOSING).indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= span.end() || !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < span.end()
                && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next < span.end() && !Character.isLowerCase(text.codePointAt(next)) && !isFigure(text, next);
    }

    /** {@code J.}, {@code pp.}, {@code Dr.} end no sentence. */
    private static boolean afterAbbreviation(String text, int at, int least) {
        int from = at;
        while (from > least && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return at - from == 1 || ABBREVIATIONS.contains(text.substring(from, at).toLowerCase(Locale.ROOT));
    }

    private static boolean isFigure(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    /** A growing row of numbers. */
    static final class Numbers {
        private int[] numbers = new int[64];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
