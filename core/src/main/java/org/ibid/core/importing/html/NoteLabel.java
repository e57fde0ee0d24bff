package org.ibid.core.importing.html;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mark in the text and its note have in common: a number, a letter or a sign, without brackets.
 *
 * @param text {@code 12}, {@code iv}, {@code *}
 */
record NoteLabel(String text, boolean number, boolean sign, boolean bracketed) {

    private static final int LONGEST = 24;
    private static final String WORD =
            "(?:foot ?notes?|end ?notes?|notes?|nbp?|fn|n|anm|anmerkung|fu(?:ß|ss)note|voetnoot|noot|nota|jump to note|see footnote|see note)";
    private static final Pattern NAMED = Pattern.compile(WORD + "[.: \u00A0]*([0-9]{1,4}[a-z]?|[a-z]|[*†‡])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}[a-z]?");
    /** The same note once more, as markdown-it prints it: {@code [1:1]} */
    private static final Pattern AGAIN = Pattern.compile("\\[([0-9]{1,4}):[0-9]{1,3}]");

    private static final Pattern SIGN = Pattern.compile("[*†‡§¶‖#|+⊕☞]{1,6}");
    private static final Pattern LETTERS = Pattern.compile("[a-z]|([a-z])\\1{1,2}|[ivxlc]{2,7}|[αβγδεζηθ]");
    private static final Pattern BRACKETS = Pattern.compile("^[\\[({<⟨【^]+\\s*|\\s*[\\])}>⟩】.:,;]+$");

    /** The label that the words are, or null where they are more or other than a label. */
    static @Nullable NoteLabel of(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return null;
        }
        String plain = plain(words);
        String bare = BRACKETS.matcher(plain).replaceAll("").strip();
        Matcher again = AGAIN.matcher(plain);
        Matcher named = NAMED.matcher(bare);
        String label = again.matches() ? again.group(1) : named.matches() ? named.group(1) : bare.replace(" ", "");
        boolean number = NUMBER.matcher(label).matches();
        boolean sign = SIGN.matcher(label).matches();
        boolean letters = LETTERS.matcher(label).matches();
        return number || sign || letters ? new NoteLabel(label, number, sign, !bare.equals(plain)) : null;
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replace('∗', '*')
                .replace('⁎', '*')
                .replace('⁑', '*')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** How many characters of the text are this label with its brackets and stop; 0 where the text begins otherwise. */
    int lengthAtStartOf(String text) {
        String head = text.substring(0, Math.min(text.length(), 60));
        Matcher start = atStart().matcher(head);
        return start.find() ? start.end() : 0;
    }

    private Pattern atStart() {
        String one = Pattern.quote(text);
        String raised = number ? "|" + Pattern.quote(superscript(text)) : "";
        String end = number ? "(?![0-9])" : sign ? "(?![*†‡§¶‖])" : "(?![\\p{L}\\p{N}])";
        return Pattern.compile(
                "^[\\s\u00A0]*[\\[({^]*[\\s\u00A0]*(?:" + WORD + "[.: \u00A0]*)?(?:" + one + raised + ")" + end
                        + "[\\s\u00A0]*(?:[\\])}]+[.:,]?|[.:)–—-](?=[\\s\u00A0])|\\.(?=\\p{L}))?[\\s\u00A0]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String superscript(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : (char) c));
        return raised.toString();
    }

    /** True for four digits that are more likely a year or a page than the number of a note. */
    boolean likeAYear() {
        return number && text.length() >= 4;
    }
}
