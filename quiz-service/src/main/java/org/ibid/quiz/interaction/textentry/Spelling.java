package org.ibid.quiz.interaction.textentry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How two typed texts are held against each other: what of a spelling counts and how far apart two spellings are. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\\u2212_/]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{Nd}\\s]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) (?=.)");
    private static final Pattern ISE = Pattern.compile("is(e[sd]?|ing|ations?)\\b");

    private Spelling() {}

    /** What is left when case, diacritics, punctuation, a leading article, hyphens and -ise for -ize do not count. */
    static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ς", "σ") // whether a word ends there changes when punctuation goes
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l");
        String open = HYPHENS.matcher(lower).replaceAll(" ");
        // letters that stood apart may become one when what was between them is gone
        String close = Normalizer.normalize(PUNCTUATION.matcher(open).replaceAll(""), Normalizer.Form.NFC);
        String words = SPACES.matcher(close).replaceAll(" ").strip();
        return ISE.matcher(ARTICLE.matcher(words).replaceFirst("")).replaceAll("iz$1");
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Slips allowed in a word of this length. */
    static int allowance(int length) {
        return length <= 4 ? 0 : length <= 8 ? 1 : 2;
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, no part edited twice. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
