package org.ibid.core.alignment;

import java.util.Arrays;
import org.ibid.core.alignment.Wording.Range;

/**
 * How good a claim words of the old version have on a place in the new one, 0 to 1: half by the words themselves, a
 * quarter by the few words around them, a quarter by the passages around those.
 *
 * @param words likeness of the words alone, 0 to 1
 */
record Claim(Range place, double words, double score) {

    private static final double OF_WORDS = 0.5;
    private static final double OF_CONTEXT = 0.25;
    private static final double OF_PASSAGES = 0.25;

    /** Words of context on each side. */
    private static final int NEAR = 6;

    static Claim of(Matching matching, Range was, Range is) {
        double words = likeness(matching, was, is);
        double left = near(matching, was.from(), is.from(), -1);
        double right = near(matching, was.to(), is.to(), 1);
        double passages = (beside(matching, was, is, -1) + beside(matching, was, is, 1)) / 2;
        double score = OF_WORDS * words + OF_CONTEXT * (left + right) / 2 + OF_PASSAGES * passages;
        return new Claim(is, words, score);
    }

    private static double likeness(Matching matching, Range was, Range is) {
        return Likeness.of(
                        Arrays.copyOfRange(matching.a.form, was.from(), was.to()),
                        Arrays.copyOfRange(matching.b.form, is.from(), is.to()),
                        matching.lexicon)
                .share;
    }

    /** How many of the nearest words are the same ones, outwards, in the same text. */
    private static double near(Matching matching, int was, int is, int step) {
        int[] one = around(matching.a, was, step);
        int[] other = around(matching.b, is, step);
        if (one.length == 0 && other.length == 0) {
            return 1;
        }
        return Likeness.of(one, other, matching.lexicon).share;
    }

    private static int[] around(Wording side, int edge, int step) {
        int inside = step < 0 ? edge : edge - 1;
        int passage = side.passageOfWord(inside);
        int least = side.firstWordOfPassage(side.startOfText(passage));
        int most = side.endOfPassage(side.endOfText(passage) - 1);
        return step < 0
                ? Arrays.copyOfRange(side.form, Math.max(least, edge - NEAR), edge)
                : Arrays.copyOfRange(side.form, edge, Math.min(most, edge + NEAR));
    }

    /** 1 where the passage beside (or the edge of the text) is beside the place too. */
    private static double beside(Matching matching, Range was, Range is, int step) {
        int p = matching.a.passageOfWord(step < 0 ? was.from() : was.to() - 1);
        int q = matching.b.passageOfWord(step < 0 ? is.from() : is.to() - 1);
        if (p >= matching.a.blocks != q >= matching.b.blocks) {
            return 0;
        }
        boolean edge = p + step < first(matching.a, p) || p + step >= end(matching.a, p);
        boolean edgeThere = q + step < first(matching.b, q) || q + step >= end(matching.b, q);
        if (edge || edgeThere) {
            return edge && edgeThere ? 1 : 0;
        }
        for (int w = matching.a.firstWordOfPassage(p + step); w < matching.a.endOfPassage(p + step); w++) {
            int there = matching.wordTo[w];
            if (there >= 0
                    && (matching.b.passageOfWord(there) == q + step
                            || (matching.b.passageOfWord(there) == q
                                    && (step < 0 ? there < is.from() : there >= is.to())))) {
                return 1;
            }
        }
        return 0;
    }

    /** Here all notes together are a row of passages, as the blocks are. */
    private static int first(Wording side, int passage) {
        return passage < side.blocks ? 0 : side.blocks;
    }

    private static int end(Wording side, int passage) {
        return passage < side.blocks ? side.blocks : side.passages.size();
    }
}
