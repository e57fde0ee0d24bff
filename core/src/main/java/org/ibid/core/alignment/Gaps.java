package org.ibid.core.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs in order what lies between two segments that are paired already: one with one, or one with two where a sentence
 * was split, or two with one where they were joined.
 */
final class Gaps {

    private static final int MOST_CELLS = 250_000;
    private static final double LEAST_OF_EACH = 0.5;

    private final Matching matching;

    Gaps(Matching matching) {
        this.matching = matching;
    }

    void match(Matching.Part part) {
        int i = part.fromA();
        while (i < part.toA()) {
            if (matching.to[i] >= 0) {
                i++;
                continue;
            }
            int end = i;
            while (end < part.toA() && matching.to[end] < 0) {
                end++;
            }
            align(IntStream.range(i, end).boxed().toList(), opposite(i, end, part));
            i = end;
        }
    }

    /** What is free after the place of the segment before the gap, and before the place of the one after it. */
    private List<Integer> opposite(int gap, int endOfGap, Matching.Part part) {
        List<Integer> free = new ArrayList<>();
        int left = gap == part.fromA() ? part.fromB() - 1 : lastOf(matching.to[gap - 1]);
        for (int j = left + 1; j < part.toB() && matching.from[j] < 0; j++) {
            free.add(j);
        }
        int right = endOfGap == part.toA() ? part.toB() : matching.to[endOfGap];
        List<Integer> before = new ArrayList<>();
        for (int j = right - 1; j >= part.fromB() && matching.from[j] < 0 && !free.contains(j); j--) {
            before.addFirst(j);
        }
        free.addAll(before);
        return free;
    }

    private int lastOf(int j) {
        int last = j;
        while (last + 1 < matching.from.length && matching.from[last + 1] == matching.from[j]) {
            last++;
        }
        return last;
    }

    private enum Step {
        NONE,
        SKIP_ONE,
        SKIP_OTHER,
        PAIR,
        SPLIT,
        JOIN
    }

    private void align(List<Integer> one, List<Integer> other) {
        if (other.isEmpty() || (long) one.size() * other.size() > MOST_CELLS) {
            return;
        }
        double[][] best = new double[one.size() + 1][other.size() + 1];
        Step[][] steps = new Step[one.size() + 1][other.size() + 1];
        for (int i = 0; i <= one.size(); i++) {
            for (int j = 0; j <= other.size(); j++) {
                steps[i][j] = Step.NONE;
                if (i > 0) {
                    take(best, steps, i, j, best[i - 1][j], Step.SKIP_ONE);
                }
                if (j > 0) {
                    take(best, steps, i, j, best[i][j - 1], Step.SKIP_OTHER);
                }
                if (i > 0 && j > 0) {
                    take(best, steps, i, j, best[i - 1][j - 1] + worth(one, i - 1, i, other, j - 1, j), Step.PAIR);
                    if (j > 1 && joined(other, j - 2)) {
                        double split = worth(one, i - 1, i, other, j - 2, j);
                        take(best, steps, i, j, best[i - 1][j - 2] + split, Step.SPLIT);
                    }
                    if (i > 1) {
                        double join = worth(one, i - 2, i, other, j - 1, j);
                        take(best, steps, i, j, best[i - 2][j - 1] + join, Step.JOIN);
                    }
                }
            }
        }
        wayBack(steps, one, other);
    }

    private static boolean joined(List<Integer> segments, int at) {
        return segments.get(at) + 1 == segments.get(at + 1);
    }

    private static void take(double[][] best, Step[][] steps, int i, int j, double worth, Step step) {
        if (worth > best[i][j] || steps[i][j] == Step.NONE) {
            best[i][j] = worth;
            steps[i][j] = step;
        }
    }

    /** Nothing for what is not alike enough; for two against one a little less, so that they must earn it. */
    private double worth(List<Integer> one, int i, int endI, List<Integer> other, int j, int endJ) {
        double share = matching.share(
                one.get(i), one.get(endI - 1) + 1, other.get(j), other.get(endJ - 1) + 1, Matching.LEAST_IN_PLACE);
        if (share < Matching.LEAST_IN_PLACE) {
            return Double.NEGATIVE_INFINITY;
        }
        if (endI - i + endJ - j > 2 && !bothHold(one.get(i), one.get(endI - 1), other.get(j), other.get(endJ - 1))) {
            return Double.NEGATIVE_INFINITY;
        }
        int words = matching.a.firstWord[one.get(endI - 1) + 1]
                - matching.a.firstWord[one.get(i)]
                + matching.b.firstWord[other.get(endJ - 1) + 1]
                - matching.b.firstWord[other.get(j)];
        return share * share * words - (endI - i + endJ - j - 2) * 0.01;
    }

    /** Of two sentences taken together each must be there, not only the longer one. */
    private boolean bothHold(int i, int lastI, int j, int lastJ) {
        return lastI > i
                ? matching.kept(i, i + 1, j, lastJ + 1) >= LEAST_OF_EACH
                        && matching.kept(lastI, lastI + 1, j, lastJ + 1) >= LEAST_OF_EACH
                : matching.made(i, lastI + 1, j, j + 1) >= LEAST_OF_EACH
                        && matching.made(i, lastI + 1, lastJ, lastJ + 1) >= LEAST_OF_EACH;
    }

    private void wayBack(Step[][] steps, List<Integer> one, List<Integer> other) {
        int i = one.size();
        int j = other.size();
        while (i > 0 && j > 0) {
            switch (steps[i][j]) {
                case SKIP_ONE -> i--;
                case SKIP_OTHER -> j--;
                case PAIR -> {
                    matching.pair(one.get(i - 1), one.get(i - 1) + 1, other.get(j - 1), other.get(j - 1) + 1);
                    i--;
                    j--;
                }
                case SPLIT -> {
                    matching.pair(one.get(i - 1), one.get(i - 1) + 1, other.get(j - 2), other.get(j - 1) + 1);
                    i--;
                    j -= 2;
                }
                case JOIN -> {
                    matching.pair(one.get(i - 2), one.get(i - 1) + 1, other.get(j - 1), other.get(j - 1) + 1);
                    i -= 2;
                    j--;
                }
                case NONE -> throw new IllegalStateException("no way back at " + i + ", " + j);
            }
        }
    }
}
