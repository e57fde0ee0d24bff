package org.ibid.core.importing.text;

import java.util.Arrays;
import java.util.List;

/**
 * By how much the best path beats the best path without each of its markers. The backward half of the dynamic
 * programming; a second forward sweep then joins, for each marker of the path, what can stand before it with what can
 * stand after it.
 */
final class MarkerMargins {

    private static final double NONE = MarkerSequence.NONE;

    private final List<MarkerCandidate> candidates;
    private final double[] forward;
    private final boolean restartsAnywhere;
    private final int highest;
    private final double[] backward;
    /** Best backward worth among this candidate and all later ones with its number. */
    private final double[] bestFrom;

    private final int[] nextWithNumber;
    /** For each section, the best backward worth of a first note in a later section. */
    private final double[] firstLater;

    private MarkerMargins(List<MarkerCandidate> candidates, double[] forward, boolean restartsAnywhere) {
        this.candidates = candidates;
        this.forward = forward;
        this.restartsAnywhere = restartsAnywhere;
        this.highest =
                candidates.stream().mapToInt(MarkerCandidate::number).max().orElse(0);
        this.backward = new double[candidates.size()];
        this.bestFrom = new double[candidates.size()];
        this.nextWithNumber = new int[candidates.size()];
        int sections = candidates.isEmpty() ? 0 : candidates.getLast().section();
        this.firstLater = new double[sections + 2];
        Arrays.fill(firstLater, NONE);
    }

    static double[] of(List<MarkerCandidate> candidates, double[] forward, List<Integer> path, boolean anywhere) {
        MarkerMargins margins = new MarkerMargins(candidates, forward, anywhere);
        int[] first = margins.sweepBack();
        return margins.joined(path, first);
    }

    /** @return for each number its first candidate, or −1 */
    private int[] sweepBack() {
        double[] after = new double[highest + 1];
        Arrays.fill(after, NONE);
        int[] first = new int[highest + 1];
        Arrays.fill(first, -1);
        double ones = NONE;
        for (int to = candidates.size(); to > 0; ) {
            int from = startOfRun(to);
            int section = candidates.get(from).section();
            if (to < candidates.size()) {
                Arrays.fill(firstLater, section, candidates.get(to).section(), ones);
            }
            for (int i = from; i < to; i++) {
                backward[i] = candidates.get(i).evidence()
                        + Math.max(
                                0,
                                best(after, candidates.get(i).number(), restartsAnywhere ? ones : firstLater[section]));
            }
            for (int i = to - 1; i >= from; i--) {
                int number = candidates.get(i).number();
                nextWithNumber[i] = first[number];
                after[number] = Math.max(after[number], backward[i]);
                bestFrom[i] = after[number];
                first[number] = i;
            }
            ones = highest >= 1 ? after[1] : NONE;
            to = from;
        }
        return first;
    }

    private double best(double[] after, int number, double restart) {
        double best = restart - MarkerSequence.RESTART;
        for (int next = number; next <= highest; next++) {
            best = Math.max(best, after[next] + MarkerSequence.step(number, next));
        }
        return best;
    }

    private int startOfRun(int to) {
        int from = to - 1;
        while (from > 0
                && candidates.get(from - 1).run() == candidates.get(from).run()) {
            from--;
        }
        return from;
    }

    private double[] joined(List<Integer> path, int[] first) {
        double[] margins = new double[path.size()];
        double total = path.isEmpty() ? 0 : forward[path.getLast()];
        double[] before = new double[highest + 1];
        Arrays.fill(before, NONE);
        double best = NONE;
        double bestOfEarlierSections = NONE;
        int k = 0;
        for (int from = 0; from < candidates.size() && k < path.size(); ) {
            int to = from + 1;
            while (to < candidates.size()
                    && candidates.get(to).run() == candidates.get(from).run()) {
                to++;
            }
            if (from > 0
                    && candidates.get(from).section()
                            != candidates.get(from - 1).section()) {
                bestOfEarlierSections = best;
            }
            for (int i = from; i < to; i++) {
                first[candidates.get(i).number()] = nextWithNumber[i];
            }
            if (path.get(k) < to) {
                double earlier = restartsAnywhere ? best : bestOfEarlierSections;
                double later = restartsAnywhere
                        ? NONE
                        : firstLater[candidates.get(from).section()];
                double without = Math.max(across(before, first, best, earlier, later), sameRun(from, to, path.get(k)));
                margins[k++] = total - Math.max(0, without);
            }
            for (int i = from; i < to; i++) {
                int number = candidates.get(i).number();
                before[number] = Math.max(before[number], forward[i]);
                best = Math.max(best, forward[i]);
            }
            from = to;
        }
        return margins;
    }

    /** Best path that jumps over this place. */
    private double across(double[] before, int[] first, double best, double restartHere, double firstLaterOn) {
        double without = Math.max(best, best + firstLaterOn - MarkerSequence.RESTART);
        double fromBelow = NONE;
        for (int number = 1; number <= highest; number++) {
            double after = first[number] < 0 ? NONE : bestFrom[first[number]];
            without = Math.max(without, after - MarkerSequence.startCost(number));
            without = Math.max(without, after + before[number] - MarkerSequence.SAME);
            without = Math.max(without, after + before[number - 1] + MarkerSequence.NEXT);
            without = Math.max(without, after + fromBelow - MarkerSequence.SKIPPED * (number - 1));
            if (number == 1) {
                without = Math.max(without, after + restartHere - MarkerSequence.RESTART);
            }
            fromBelow = Math.max(fromBelow, before[number] + MarkerSequence.SKIPPED * number);
        }
        return without;
    }

    /** Best path through another candidate cut from the same digits. */
    private double sameRun(int from, int to, int chosen) {
        double best = NONE;
        for (int i = from; i < to; i++) {
            if (i != chosen) {
                best = Math.max(
                        best, forward[i] + backward[i] - candidates.get(i).evidence());
            }
        }
        return best;
    }
}
