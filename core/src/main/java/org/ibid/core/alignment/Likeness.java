package org.ibid.core.alignment;

import java.util.Arrays;

/**
 * How far two rows of words say the same in the same order: their heaviest common subsequence, in which another spelling
 * of a word counts for less than the word itself, and words that stand together are rather kept together.
 */
final class Likeness {

    private static final int EQUAL = 10;
    private static final int ALIKE = 7;

    /** Less than any word weighs, so that it only decides between ways of pairing that are equally good. */
    private static final int TOGETHER = 1;

    /** Rows longer than this, taken together, are compared at their ends only. */
    private static final int MOST_CELLS = 4_000_000;

    /** The word of the other row for each word of the one; -1 for none. */
    final int[] to;

    /** 0 to 1: the weight of what is common against the weight of both. */
    final double share;

    private Likeness(int[] to, double share) {
        this.to = to;
        this.share = share;
    }

    static Likeness of(int[] one, int[] other, Lexicon lexicon) {
        if (Arrays.equals(one, other)) {
            int[] same = new int[one.length];
            Arrays.setAll(same, i -> i);
            return new Likeness(same, 1);
        }
        int[] to = (long) one.length * other.length > MOST_CELLS ? ends(one, other) : common(one, other, lexicon);
        return new Likeness(to, share(one, other, to, lexicon));
    }

    /** Never less than {@link #share}, and cheap: what the two would have in common in any order. Sorted rows. */
    static double most(int[] one, int[] other, Lexicon lexicon) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common += lexicon.weight(one[i]);
                j++;
                i++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = weight(one, lexicon) + weight(other, lexicon);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    static int weight(int[] words, Lexicon lexicon) {
        int weight = 0;
        for (int word : words) {
            weight += lexicon.weight(word);
        }
        return weight;
    }

    private static double share(int[] one, int[] other, int[] to, Lexicon lexicon) {
        double common = 0;
        for (int i = 0; i < one.length; i++) {
            if (to[i] >= 0) {
                common += worth(one[i], other[to[i]], lexicon) / (double) EQUAL;
            }
        }
        int all = weight(one, lexicon) + weight(other, lexicon);
        return all == 0 ? 0 : 2 * common / all;
    }

    private static int worth(int one, int other, Lexicon lexicon) {
        if (one == other) {
            return EQUAL * lexicon.weight(one);
        }
        return lexicon.alike(one, other) ? ALIKE * Math.min(lexicon.weight(one), lexicon.weight(other)) : 0;
    }

    private static int[] ends(int[] one, int[] other) {
        int[] to = new int[one.length];
        Arrays.fill(to, -1);
        int least = Math.min(one.length, other.length);
        int head = 0;
        while (head < least && one[head] == other[head]) {
            to[head] = head;
            head++;
        }
        int tail = 1;
        while (head + tail <= least && one[one.length - tail] == other[other.length - tail]) {
            to[one.length - tail] = other.length - tail;
            tail++;
        }
        return to;
    }

    private static int[] common(int[] one, int[] other, Lexicon lexicon) {
        int n = one.length;
        int m = other.length;
        int[][] best = new int[n + 1][m + 1];
        int[][] paired = new int[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                int worth = worth(one[i - 1], other[j - 1], lexicon);
                if (worth > 0) {
                    int together = paired[i - 1][j - 1] > 0 ? paired[i - 1][j - 1] + TOGETHER : 0;
                    paired[i][j] = worth + Math.max(best[i - 1][j - 1], together);
                }
                best[i][j] = Math.max(paired[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return wayBack(best, paired, one, other, lexicon);
    }

    private static int[] wayBack(int[][] best, int[][] paired, int[] one, int[] other, Lexicon lexicon) {
        int[] to = new int[one.length];
        Arrays.fill(to, -1);
        int i = one.length;
        int j = other.length;
        boolean together = false;
        while (i > 0 && j > 0) {
            if (together || (paired[i][j] > 0 && paired[i][j] == best[i][j])) {
                to[i - 1] = j - 1;
                int before = paired[i][j] - worth(one[i - 1], other[j - 1], lexicon);
                together = paired[i - 1][j - 1] > 0 && before == paired[i - 1][j - 1] + TOGETHER;
                i--;
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return to;
    }
}
