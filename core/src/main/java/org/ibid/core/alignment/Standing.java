package org.ibid.core.alignment;

/**
 * Whether what stood around some words still stands around their place, in the old order: to the left and to the right.
 */
record Standing(Side left, Side right) {

    enum Side {
        HELD,
        /** It stands at the other side of the place now. */
        TURNED,
        /** It is gone, or somewhere else. */
        NONE
    }

    /** This many segments are asked on each side. */
    private static final int ASKED = 3;

    /** Words that may have been put between. */
    private static final int MOST_BETWEEN = 120;

    int held() {
        return (left == Side.HELD ? 1 : 0) + (right == Side.HELD ? 1 : 0);
    }

    boolean turned() {
        return left == Side.TURNED || right == Side.TURNED;
    }

    static Standing of(Matching matching, PassagePairs pairs, Wording.Range was, Wording.Range is) {
        Around around = new Around(matching, pairs, was, is);
        return new Standing(around.left(), around.right());
    }

    private record Around(Matching matching, PassagePairs pairs, Wording.Range was, Wording.Range is) {

        Side left() {
            int passage = matching.a.passageOfWord(was.from());
            int least = matching.a.firstWordOfPassage(passage);
            Side near = ask(was.from() - 1, least, -1);
            return near != Side.NONE || was.from() > least ? near : beyond(passage - 1, -1);
        }

        Side right() {
            int passage = matching.a.passageOfWord(was.to() - 1);
            int most = matching.a.endOfPassage(passage) - 1;
            Side near = ask(was.to(), most, 1);
            return near != Side.NONE || was.to() <= most ? near : beyond(passage + 1, 1);
        }

        private Side ask(int first, int last, int step) {
            int asked = 0;
            int segment = -1;
            for (int w = first; step > 0 ? w <= last : w >= last; w += step) {
                if (matching.wordTo[w] < 0 || matching.a.segmentOf[w] == segment) {
                    continue;
                }
                segment = matching.a.segmentOf[w];
                Side side = side(matching.wordTo[w], step);
                if (side != Side.NONE || ++asked == ASKED) {
                    return side;
                }
            }
            return Side.NONE;
        }

        private Side side(int there, int step) {
            int between = step < 0 ? is.from() - there : there - is.to() + 1;
            boolean sameText = text(there) == text(is.from());
            if (sameText && between > 0 && between <= MOST_BETWEEN) {
                return Side.HELD;
            }
            return sameText && between <= 0 && between >= -MOST_BETWEEN ? Side.TURNED : Side.NONE;
        }

        private int text(int word) {
            return matching.b.startOfText(matching.b.passageOfWord(word));
        }

        /** The passage beside, where the words stand at the edge of theirs. */
        private Side beyond(int passage, int step) {
            int own = matching.a.passageOfWord(was.from());
            if (passage < matching.a.startOfText(own) || passage >= matching.a.endOfText(own)) {
                return atTheEdge(step) ? Side.HELD : Side.NONE;
            }
            int first = step > 0 ? matching.a.firstWordOfPassage(passage) : matching.a.endOfPassage(passage) - 1;
            int last = step > 0 ? matching.a.endOfPassage(passage) - 1 : matching.a.firstWordOfPassage(passage);
            return ask(first, last, step) == Side.HELD ? Side.HELD : Side.NONE;
        }

        /** What stood first (or last) in its text stands first (or last) there too; in a note, only in the same one. */
        private boolean atTheEdge(int step) {
            int own = matching.a.passageOfWord(was.from());
            int passage = matching.b.passageOfWord(is.from());
            if (own >= matching.a.blocks && pairs.goesOnAs[own] != passage) {
                return false;
            }
            return step < 0
                    ? is.from() == matching.b.firstWordOfPassage(matching.b.startOfText(passage))
                    : is.to() == matching.b.endOfPassage(matching.b.endOfText(passage) - 1);
        }
    }
}
