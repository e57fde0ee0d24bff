package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which label of one series is which of another, where both may lack some, have others besides, and begin anew: a
 * longest common subsequence, of which only those pairs count that every longest one has (after Hunt and Szymanski,
 * <i>A fast algorithm for computing longest common subsequences</i>, 1977). A label that could as well be another is
 * nowhere.
 */
public final class LabelAlignment {

    public static final int NOWHERE = -1;

    /** Beyond this both series repeat one label without end: nothing is certain in them. */
    private static final int MOST_PAIRS = 2_000_000;

    private record Pair(int from, int to) {}

    private LabelAlignment() {}

    /** For each label of {@code from} its place in {@code to}, or {@link #NOWHERE}. Figures and signs run apart. */
    public static int[] of(List<String> from, List<String> to) {
        int[] places = new int[from.size()];
        Arrays.fill(places, NOWHERE);
        for (boolean figures : new boolean[] {true, false}) {
            List<Pair> pairs = pairs(from, to, figures);
            int[] ending = lengths(pairs, false);
            int[] beginning = lengths(pairs, true);
            int longest = Arrays.stream(ending).max().orElse(0);
            Map<Integer, List<Pair>> steps = new HashMap<>();
            for (int i = 0; i < pairs.size(); i++) {
                if (ending[i] + beginning[i] - 1 == longest) {
                    steps.computeIfAbsent(ending[i], k -> new ArrayList<>()).add(pairs.get(i));
                }
            }
            steps.values().stream()
                    .filter(step -> step.size() == 1)
                    .forEach(step ->
                            places[step.getFirst().from()] = step.getFirst().to());
        }
        return places;
    }

    /** All that could be paired: by {@code from}, and under one of those the last of {@code to} first. */
    private static List<Pair> pairs(List<String> from, List<String> to, boolean figures) {
        Map<String, List<Integer>> placed = new HashMap<>();
        for (int i = to.size() - 1; i >= 0; i--) {
            placed.computeIfAbsent(to.get(i), k -> new ArrayList<>()).add(i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            String label = from.get(i);
            if (!label.isEmpty() && NoteLabels.figures(label) == figures) {
                for (int place : placed.getOrDefault(label, List.of())) {
                    pairs.add(new Pair(i, place));
                }
            }
            if (pairs.size() > MOST_PAIRS) {
                return List.of();
            }
        }
        return pairs;
    }

    /** The length of the longest increasing chain that ends at each pair, or, from behind, that begins there. */
    private static int[] lengths(List<Pair> pairs, boolean fromBehind) {
        int[] lengths = new int[pairs.size()];
        int[] lowest = new int[pairs.size()];
        int longest = 0;
        for (int k = 0; k < pairs.size(); k++) {
            int i = fromBehind ? pairs.size() - 1 - k : k;
            int value = fromBehind ? -pairs.get(i).to() : pairs.get(i).to();
            int found = Arrays.binarySearch(lowest, 0, longest, value);
            int at = found >= 0 ? found : -found - 1;
            lowest[at] = value;
            longest = Math.max(longest, at + 1);
            lengths[i] = at + 1;
        }
        return lengths;
    }
}
