package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best reading of all candidates as one numbering, by dynamic programming over their positions. A path may skip any
 * candidate; its worth is the evidence of its markers and how well their numbers follow each other. With n candidates
 * and numbers up to k the time is O(n·k).
 */
final class MarkerSequence {

    static final double NEXT = 2;
    static final double SKIPPED = 3;
    static final double SAME = 2;
    static final double RESTART = 6;
    /** An excerpt may start anywhere in the numbering. */
    static final double LATE_START = 6;

    static final double NONE = Double.NEGATIVE_INFINITY;

    /** @param margin by how much the best path beats the best one without this marker */
    record Chosen(MarkerCandidate candidate, double margin, int series) {}

    /** Where a numbering may begin anew. */
    enum Restarts {
        /** A chapter may have notes of its own. */
        AFTER_HEADINGS,
        /** The texts of the notes begin anew, so the markers do, too, wherever it is. */
        WITH_THE_NOTES,
        /** Symbols do on each page of a book. */
        ANYWHERE
    }

    private final List<MarkerCandidate> candidates;
    private final Restarts restarts;
    private final boolean restartsAnywhere;
    private final int highest;
    private final double[] forward;
    private final int[] previous;

    private MarkerSequence(List<MarkerCandidate> candidates, Restarts restarts) {
        this.candidates = candidates;
        this.restarts = restarts;
        this.restartsAnywhere = restarts != Restarts.AFTER_HEADINGS;
        this.highest =
                candidates.stream().mapToInt(MarkerCandidate::number).max().orElse(0);
        this.forward = new double[candidates.size()];
        this.previous = new int[candidates.size()];
    }

    static List<Chosen> best(List<MarkerCandidate> candidates, Restarts restarts) {
        MarkerSequence sequence = new MarkerSequence(candidates, restarts);
        sequence.sweep();
        return sequence.chosen();
    }

    static double startCost(int number) {
        return Math.min(SKIPPED * (number - 1), LATE_START);
    }

    private void sweep() {
        double[] bestOf = new double[highest + 1];
        Arrays.fill(bestOf, NONE);
        int[] at = new int[highest + 1];
        int best = -1;
        int bestOfEarlierSections = -1;
        for (int from = 0; from < candidates.size(); ) {
            int to = endOfRun(from);
            if (from > 0
                    && candidates.get(from).section()
                            != candidates.get(from - 1).section()) {
                bestOfEarlierSections = best;
            }
            for (int i = from; i < to; i++) {
                reach(i, bestOf, at, restartsAnywhere ? best : bestOfEarlierSections);
            }
            for (int i = from; i < to; i++) {
                int number = candidates.get(i).number();
                if (forward[i] > bestOf[number]) {
                    bestOf[number] = forward[i];
                    at[number] = i;
                }
                best = best < 0 || forward[i] > forward[best] ? i : best;
            }
            from = to;
        }
    }

    private void reach(int i, double[] bestOf, int[] at, int restartFrom) {
        int number = candidates.get(i).number();
        double best = -startCost(number);
        int from = -1;
        for (int before = 1; before <= number; before++) {
            double worth = bestOf[before] + step(before, number);
            if (worth > best) {
                best = worth;
                from = at[before];
            }
        }
        if (number == 1 && restartFrom >= 0 && forward[restartFrom] - RESTART > best) {
            best = forward[restartFrom] - RESTART;
            from = restartFrom;
        }
        forward[i] = best + candidates.get(i).evidence();
        previous[i] = from;
    }

    /** Worth of going on from one number to the same or a higher one. */
    static double step(int before, int number) {
        if (number == before) {
            return -SAME;
        }
        return number == before + 1 ? NEXT : -SKIPPED * (number - before - 1);
    }

    private int endOfRun(int from) {
        int to = from + 1;
        while (to < candidates.size()
                && candidates.get(to).run() == candidates.get(from).run()) {
            to++;
        }
        return to;
    }

    private List<Chosen> chosen() {
        int last = -1;
        for (int i = 0; i < forward.length; i++) {
            last = last < 0 || forward[i] > forward[last] ? i : last;
        }
        List<Integer> path = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            path.add(i);
        }
        List<Integer> inOrder = path.reversed();
        double[] margins = MarkerMargins.of(candidates, forward, inOrder, restartsAnywhere);
        List<Chosen> chosen = new ArrayList<>();
        int series = 0;
        for (int k = 0; k < inOrder.size(); k++) {
            MarkerCandidate candidate = candidates.get(inOrder.get(k));
            series += k > 0 && restarts(candidates.get(inOrder.get(k - 1)), candidate) ? 1 : 0;
            chosen.add(new Chosen(candidate, margins[k], series));
        }
        return chosen;
    }

    /** A second first note is another note where a heading stands between, or where symbols begin anew. */
    private boolean restarts(MarkerCandidate before, MarkerCandidate candidate) {
        boolean firstAgain =
                candidate.number() == 1 && (restarts == Restarts.ANYWHERE || before.section() != candidate.section());
        return candidate.number() < before.number() || firstAgain;
    }
}
