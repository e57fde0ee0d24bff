package org.ibid.core.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ibid.core.alignment.Wording.Range;

/**
 * What words stood with in their passage, once they have left it. A sentence that was moved leaves its neighbours behind
 * or takes them along as they are. Where some of them came along changed, or are gone, what stands there may as well be
 * a copy of which these words happen to be the part that nobody touched.
 */
final class Company {

    /** Words beyond the length of the passage that may have been put between. */
    private static final int MOST_BETWEEN = 120;

    /** How much of a passage that was moved and added to must have been its own. */
    private static final double LEAST_OWN = 0.8;

    private final Matching matching;
    private final PassagePairs pairs;

    Company(Matching matching, PassagePairs pairs) {
        this.matching = matching;
        this.pairs = pairs;
    }

    /** Whether some words stand outside of the passage that theirs goes on as, or this one is for the most part another's. */
    boolean left(Range was, Range is) {
        return !goesOn(matching.a.passageOfWord(was.from()), matching.b.passageOfWord(is.from())) && !inOrder(was, is);
    }

    /** Whether the passage of some words does not go on as the one in which they stand now. */
    boolean inAnotherPassage(Range was, Range is) {
        return pairs.goesOnAs[matching.a.passageOfWord(was.from())] != matching.b.passageOfWord(is.from());
    }

    /** Whether words that are unchanged left their passage, and not all that they stood with is as it was. */
    boolean broken(Range was, Range is) {
        return (inAnotherPassage(was, is) && !asTheyWere(was)) || (left(was, is) && brokenUp(was));
    }

    /** A passage that was put into another goes on as that one for its id, but not as itself. */
    private boolean goesOn(int p, int q) {
        return pairs.goesOnAs[p] == q
                && (p >= matching.a.blocks || pairs.weightShared(p, q) >= LEAST_OWN * pairs.weight(matching.b, q));
    }

    /** A passage that was split, or joined with the next, leaves its words between what stood before and behind it. */
    private boolean inOrder(Range was, Range is) {
        int p = matching.a.passageOfWord(was.from());
        int q = matching.b.passageOfWord(is.from());
        int left = beside(p, -1, matching.b.firstWordOfPassage(matching.b.startOfText(q)) - 1);
        int right = beside(p, 1, matching.b.endOfPassage(matching.b.endOfText(q) - 1));
        int most = matching.a.endOfPassage(p) - matching.a.firstWordOfPassage(p) + MOST_BETWEEN;
        boolean sameText = p < matching.a.blocks && q < matching.b.blocks;
        return sameText
                && left < is.from()
                && is.to() <= right
                && (is.from() - left <= most || right - is.to() <= most);
    }

    /** The place of the nearest word before or behind a passage that is still there. */
    private int beside(int passage, int step, int edge) {
        int least = matching.a.firstWordOfPassage(matching.a.startOfText(passage));
        int most = matching.a.endOfPassage(matching.a.endOfText(passage) - 1);
        int word = step < 0 ? matching.a.firstWordOfPassage(passage) - 1 : matching.a.endOfPassage(passage);
        while (word >= least && word < most && matching.wordTo[word] < 0) {
            word += step;
        }
        return word >= least && word < most ? matching.wordTo[word] : edge;
    }

    /** The sentences in which they stand are unchanged. */
    private boolean asTheyWere(Range was) {
        return IntStream.rangeClosed(matching.a.segmentOf[was.from()], matching.a.segmentOf[was.to() - 1])
                .allMatch(this::asItWas);
    }

    private boolean brokenUp(Range was) {
        int first = matching.a.segmentOf[was.from()];
        int last = matching.a.segmentOf[was.to() - 1];
        return !asTheyWere(was)
                || brokenFrom(first - 1, -1, matching.a.passageOf[first])
                || brokenFrom(last + 1, 1, matching.a.passageOf[last]);
    }

    /** Up to the first neighbour that stayed behind. */
    private boolean brokenFrom(int segment, int step, int passage) {
        int s = segment;
        while (s >= matching.a.firstSegment[passage] && s < matching.a.firstSegment[passage + 1]) {
            if (stayed(s, passage)) {
                return false;
            }
            if (!asItWas(s)) {
                return true;
            }
            s += step;
        }
        return false;
    }

    private boolean stayed(int segment, int passage) {
        int there = matching.to[segment];
        return there >= 0 && goesOn(passage, matching.b.passageOf[there]);
    }

    private boolean asItWas(int segment) {
        int there = matching.to[segment];
        return there >= 0 && Arrays.equals(matching.a.formsOf(segment), matching.b.formsOf(there));
    }
}
