package org.ibid.core.importing.text;

import java.util.Locale;
import java.util.Set;

/**
 * What the characters around a candidate say for or against its being a marker. The weights are those of the design
 * (docs/generation.md); they add up, and 0 is undecided.
 */
final class MarkerEvidence {

    private static final double PRIOR = -1;
    private static final double PRIOR_BRACKETS = 2;
    private static final double PRIOR_SUPERSCRIPT = 3;
    private static final double NEVER = -20;

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec");
    private static final Set<String> UNITS = Set.of(
            "percent",
            "per",
            "million",
            "millions",
            "billion",
            "billions",
            "thousand",
            "hundred",
            "dozen",
            "trillion",
            "pp",
            "p",
            "km",
            "kg",
            "miles",
            "metres",
            "meters",
            "feet",
            "inches",
            "acres",
            "tons",
            "tonnes",
            "pounds",
            "dollars",
            "years",
            "year",
            "months",
            "weeks",
            "days",
            "hours",
            "minutes",
            "bc",
            "bce",
            "ad",
            "ce",
            "am",
            "pm",
            "votes",
            "members",
            "members’",
            "seats",
            "times",
            "men",
            "women",
            "people",
            "children",
            "cents");
    /** After these a stop ends no sentence, and the number after it is theirs. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "p", "pp", "vol", "vols", "nos", "nr", "ch", "chap", "fig", "figs", "cf", "ed", "eds", "sec", "cap", "c",
            "ca", "mr", "mrs", "ms", "dr", "bd", "lib", "fol", "gen", "matt", "jan", "feb", "apr", "aug", "sept", "sep",
            "oct", "nov", "dec");
    /** These are words too: they are abbreviations only where no sentence begins after the number. */
    private static final Set<String> WORDS_OR_ABBREVIATIONS =
            Set.of("no", "art", "st", "op", "mar", "jun", "jul", "col");

    private MarkerEvidence() {}

    static double of(String words, int start, int end, MarkerForm form) {
        boolean superscript = MarkerForm.SUPERSCRIPTS.indexOf(words.charAt(start)) >= 0;
        double prior = superscript || form == MarkerForm.CARETS
                ? PRIOR_SUPERSCRIPT
                : form == MarkerForm.BRACKETS || form == MarkerForm.BRACES || form == MarkerForm.LETTERS
                        ? PRIOR_BRACKETS
                        : PRIOR;
        double left = left(words, start, end, form);
        return prior + left + right(words, end);
    }

    /** A space that joins the mark to its word is one, too. */
    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static double left(String words, int start, int end, MarkerForm form) {
        char before = words.charAt(start - 1);
        char beforeThat = start > 1 ? words.charAt(start - 2) : ' ';
        if (space(before)) {
            return afterSpace(words, start, end, form);
        }
        if ("”’»\"'".indexOf(before) >= 0) {
            return Character.isWhitespace(beforeThat) || "([=/<>".indexOf(beforeThat) >= 0 ? NEVER : 5;
        }
        if (".?!…".indexOf(before) >= 0) {
            return afterStop(words, start, end, before, beforeThat);
        }
        if (",;:".indexOf(before) >= 0) {
            return Character.isDigit(beforeThat) ? (before == ';' ? 3.5 : betweenDigits(before, end - start)) : 3.5;
        }
        if (")]}".indexOf(before) >= 0) {
            return 3.5;
        }
        if (Character.isDigit(before) && (form == MarkerForm.BRACKETS || form == MarkerForm.BRACES)) {
            return 2;
        }
        return Character.isLetter(before) ? afterWord(words, start, form) : before == '%' ? 2 : -6;
    }

    private static double betweenDigits(char before, int length) {
        return before == ':' || length == 3 ? -6 : 1;
    }

    private static double afterSpace(String words, int start, int end, MarkerForm form) {
        int last = start - 1;
        while (last > 0 && Character.isWhitespace(words.charAt(last))) {
            last--;
        }
        if (form == MarkerForm.SYMBOLS || form == MarkerForm.PARENTHESES) {
            return -6;
        }
        if (form == MarkerForm.BRACKETS || form == MarkerForm.BRACES) {
            return 0;
        }
        boolean ends = ".?!…”".indexOf(words.charAt(last)) >= 0;
        if (enumerates(words, end) && (ends || ":;".indexOf(words.charAt(last)) >= 0)) {
            return NEVER;
        }
        return ends && !namesANumber(words, last, end) ? 1 : -3;
    }

    /** {@code 5. Issue statements}: a number with a point of its own, with which a sentence begins. */
    private static boolean enumerates(String words, int end) {
        return end < words.length()
                && ".)".indexOf(words.charAt(end)) >= 0
                && (end + 1 == words.length() || Character.isWhitespace(words.charAt(end + 1)));
    }

    private static double afterStop(String words, int start, int end, char before, char beforeThat) {
        if (before == '.' && Character.isLetter(beforeThat) && sectionNumber(words, start)) {
            return -6;
        }
        if (before != '.' || !Character.isDigit(beforeThat)) {
            return before == '.' && namesANumber(words, start - 1, end) ? -6 : 5;
        }
        if (end - start <= 2 && (decimalOfMoney(words, start - 2) || partOfANumber(words, start - 2))) {
            return -6;
        }
        return end == words.length() || words.charAt(end) == '\n' || spaceAndCapital(words, end) ? 2.5 : -2;
    }

    /** {@code 1.E.} before the figure: a number of several parts, of which the figure is one more. */
    private static boolean sectionNumber(String words, int start) {
        int first = start;
        while (first > 0
                && start - first < 12
                && (Character.isLetterOrDigit(words.charAt(first - 1)) || words.charAt(first - 1) == '.')) {
            first--;
        }
        return Character.isDigit(words.charAt(first)) && words.indexOf('.', first) < start - 1;
    }

    /** {@code £5.24}: the digits before the point belong to an amount; one with grouped thousands has no pence. */
    private static boolean decimalOfMoney(String words, int digit) {
        int i = digit;
        while (i >= 0 && Character.isDigit(words.charAt(i))) {
            i--;
        }
        return i >= 0 && "$£€¥".indexOf(words.charAt(i)) >= 0;
    }

    /** {@code §4.1}, {@code GPL-2.1}, {@code 9.1} at the head of a line: a number of one or two parts more. */
    private static boolean partOfANumber(String words, int digit) {
        int i = digit;
        while (i >= 0 && Character.isDigit(words.charAt(i))) {
            i--;
        }
        boolean glued = i >= 0 && (Character.isLetter(words.charAt(i)) || "§-_/.#v".indexOf(words.charAt(i)) >= 0);
        return digit - i <= 2 && (i < 0 || words.charAt(i) == '\n' || glued);
    }

    private static double afterWord(String words, int start, MarkerForm form) {
        int first = start;
        while (first > 0 && Character.isLetter(words.charAt(first - 1))) {
            first--;
        }
        if (form == MarkerForm.FIGURES && first > 0 && "/\\_@=".indexOf(words.charAt(first - 1)) >= 0) {
            return -6;
        }
        if (start - first < 3) {
            // bare figures after a letter or two are names of things; brackets hardly, but for f(1)
            return form == MarkerForm.FIGURES || start - first < 2 ? -4 : 2;
        }
        return Character.isUpperCase(words.charAt(start - 1)) ? 1 : 4;
    }

    static double right(String words, int end) {
        if (end == words.length() || words.charAt(end) == '\n') {
            return 2;
        }
        char after = words.charAt(end);
        if (space(after)) {
            return followedByUnit(words, end) ? -5 : spaceAndCapital(words, end) ? 1 : 0;
        }
        if (Character.isLetter(after)) {
            return Character.isUpperCase(after) ? -4 : -6;
        }
        if (".,:".indexOf(after) >= 0 && end + 1 < words.length() && Character.isDigit(words.charAt(end + 1))) {
            return -6;
        }
        return ".,;:!?…)]}”’»\"'—([".indexOf(after) >= 0 ? 0 : "-–".indexOf(after) >= 0 ? -5 : -6;
    }

    private static boolean followedByUnit(String words, int end) {
        int from = end + 1;
        int to = from;
        while (to < words.length() && Character.isLetter(words.charAt(to)) && to - from < 12) {
            to++;
        }
        String next = words.substring(Math.min(from, to), to);
        return !next.equals("May") && !next.equals("March") && isCounted(next);
    }

    private static boolean isCounted(String next) {
        String word = next.toLowerCase(Locale.ROOT);
        return UNITS.contains(word) || MONTHS.contains(word);
    }

    /** Right after the end: a space, then a capital, an opening quote, or a letter of a script that has no capitals. */
    private static boolean spaceAndCapital(String words, int end) {
        int at = end;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        if (at == end || at == words.length()) {
            return at > end;
        }
        int next = words.codePointAt(at);
        return "“‘«\"'([_".indexOf(next) >= 0 || (Character.isLetter(next) && !Character.isLowerCase(next));
    }

    /** The word that ends right before a stop, without dots. */
    private static String wordBefore(String words, int stop) {
        int first = stop;
        while (first > 0 && Character.isLetter(words.charAt(first - 1)) && stop - first < 10) {
            first--;
        }
        return words.substring(first, stop);
    }

    private static boolean namesANumber(String words, int stop, int end) {
        String word = wordBefore(words, stop).toLowerCase(Locale.ROOT);
        boolean sentenceFollows = end == words.length() || spaceAndCapital(words, end);
        return ABBREVIATIONS.contains(word) || (!sentenceFollows && WORDS_OR_ABBREVIATIONS.contains(word));
    }
}
