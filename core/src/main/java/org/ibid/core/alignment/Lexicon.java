package org.ibid.core.alignment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The forms of the words of both versions as numbers, so that comparing words is comparing numbers. */
final class Lexicon {

    /** A word as long as this weighs as much as any longer one. */
    private static final int HEAVIEST = 8;

    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONG = 8;

    /** Two letters changed are two gone and two come. */
    private static final int MOST_LETTERS_APART = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();

    /** Which letters a form has, roughly: one bit for each. */
    private final List<Integer> letters = new ArrayList<>();

    private final Map<Long, Boolean> alike = new HashMap<>();

    int number(String word) {
        String form = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replace("\u00ad", "")
                .toLowerCase(Locale.ROOT);
        return numbers.computeIfAbsent(form, f -> {
            forms.add(f);
            letters.add(f.chars().reduce(0, (bits, c) -> bits | (1 << (c & 31))));
            return forms.size() - 1;
        });
    }

    int size() {
        return forms.size();
    }

    /** Long words say more about a sentence than short ones. */
    int weight(int word) {
        return Math.min(HEAVIEST, forms.get(word).length());
    }

    /** Another spelling of the same word, as far as its letters tell; figures have no other spelling. */
    boolean alike(int one, int other) {
        if (one == other) {
            return true;
        }
        // most words are told apart by this, and it costs nothing
        if (Integer.bitCount(letters.get(one) ^ letters.get(other)) > MOST_LETTERS_APART) {
            return false;
        }
        return alike.computeIfAbsent(
                ((long) Math.min(one, other) << 32) | Math.max(one, other),
                pair -> misspelt(forms.get(one), forms.get(other)));
    }

    private static boolean misspelt(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int most = shorter >= LONG ? 2 : 1;
        return shorter >= SHORTEST_MISSPELT
                && Math.abs(one.length() - other.length()) <= most
                && one.chars().allMatch(Character::isLetter)
                && other.chars().allMatch(Character::isLetter)
                && distance(one, other) <= most;
    }

    /** Edit distance in which two letters that changed places count once. */
    private static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, one, other, i, j);
            }
        }
        return d[one.length()][other.length()];
    }

    private static int step(int[][] d, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
