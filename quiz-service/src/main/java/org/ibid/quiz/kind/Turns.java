package org.ibid.quiz.kind;

import java.util.Comparator;
import java.util.List;

/**
 * Two wrong options beside a right one, so that over the items of an essay the right one is the first of the three, the
 * second and the last about as often: whatever they are ordered by tells nothing then.
 */
public final class Turns {

    private static final int PLACES = 3;

    /** How often the right one has been first, second, last. */
    private final int[] taken = new int[PLACES];

    /**
     * @param near what may stand beside the right one, the best first
     * @return two of them; none where there are no two
     */
    public <T> List<T> two(T right, List<T> near, Comparator<? super T> order) {
        List<T> best = List.of();
        for (int i = 0; i < near.size(); i++) {
            for (int j = i + 1; j < near.size(); j++) {
                List<T> two = List.of(near.get(i), near.get(j));
                if (best.isEmpty() || turn(right, two, order) < turn(right, best, order)) {
                    best = two;
                }
            }
        }
        if (!best.isEmpty()) {
            taken[place(right, best, order)]++;
        }
        return best;
    }

    /** The place that was taken least, of equals the one that stands first. */
    private <T> int turn(T right, List<T> wrong, Comparator<? super T> order) {
        int place = place(right, wrong, order);
        return taken[place] * PLACES + place;
    }

    private static <T> int place(T right, List<T> wrong, Comparator<? super T> order) {
        return (int) wrong.stream().filter(w -> order.compare(w, right) < 0).count();
    }
}
