package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.SeenMarker;
import org.ibid.core.importing.text.MarkerSequence.Chosen;

/** What a text has of markers for whoever checks them: those that were cut out, and figures that look like one and were left. */
final class SeenMarkers {

    /** A figure that looks less like a marker is not worth anybody's time. */
    private static final double LEAST_EVIDENCE = 1;

    /** Evidence of a figure left in the text at which it is as likely as not. */
    private static final double EVEN = 5;

    private final Map<Integer, List<MarkerCandidate>> left = new HashMap<>();
    private final List<SeenMarker> seen = new ArrayList<>();

    /** @param notes numbers of the notes whose texts the source has, by the form of their labels */
    SeenMarkers(List<Draft> drafts, List<Chosen> chosen, Map<MarkerForm, Set<Integer>> notes) {
        Map<String, MarkerCandidate> best = new HashMap<>();
        Map<Integer, NavigableMap<Integer, Integer>> taken = new HashMap<>();
        chosen.forEach(m -> taken.computeIfAbsent(m.candidate().block(), b -> new TreeMap<>())
                .put(m.candidate().start(), m.candidate().end()));
        for (MarkerForm form : MarkerForm.values()) {
            Set<Integer> numbers =
                    notes.getOrDefault(form == MarkerForm.SYMBOLS ? MarkerForm.SYMBOLS : MarkerForm.FIGURES, Set.of());
            MarkerCandidates.of(drafts, form, numbers).stream()
                    .filter(c -> c.evidence() >= LEAST_EVIDENCE)
                    .filter(c -> !overlaps(taken.getOrDefault(c.block(), Collections.emptyNavigableMap()), c))
                    .forEach(c ->
                            best.merge(c.block() + ":" + c.end(), c, (a, b) -> a.evidence() >= b.evidence() ? a : b));
        }
        best.values()
                .forEach(c ->
                        left.computeIfAbsent(c.block(), k -> new ArrayList<>()).add(c));
    }

    /** @param taken ends by starts, none inside another */
    private static boolean overlaps(NavigableMap<Integer, Integer> taken, MarkerCandidate candidate) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(candidate.end());
        return before != null && before.getValue() > candidate.start();
    }

    /**
     * Takes down those of a block.
     *
     * @param start of the block in the canonical text
     * @param chosen its markers, in order
     */
    void inBlock(int block, int start, Draft draft, List<Chosen> chosen) {
        List<Span> cuts = MarkerCut.cuts(draft.words(), chosen);
        NavigableMap<Integer, Integer> lost = lost(cuts);
        for (int i = 0; i < cuts.size(); i++) {
            seen.add(new SeenMarker(
                    start + kept(lost, cuts.get(i).start()),
                    cuts.get(i).in(draft.words()),
                    chosen.get(i).candidate().label(),
                    true,
                    MarkerCut.confidence(chosen.get(i))));
        }
        for (MarkerCandidate candidate : left.getOrDefault(block, List.of())) {
            seen.add(new SeenMarker(
                    start + kept(lost, candidate.start()),
                    draft.words().substring(candidate.start(), candidate.end()),
                    candidate.label(),
                    false,
                    1 - Math.pow(2, -candidate.evidence() / EVEN)));
        }
    }

    /** How much is cut out of a block up to the end of each cut. */
    private static NavigableMap<Integer, Integer> lost(List<Span> cuts) {
        NavigableMap<Integer, Integer> lost = new TreeMap<>();
        int all = 0;
        for (Span cut : cuts) {
            all += cut.length();
            lost.put(cut.end(), all);
        }
        return lost;
    }

    /** Where a place of the block is once the markers before it are cut out. */
    private static int kept(NavigableMap<Integer, Integer> lost, int place) {
        Map.Entry<Integer, Integer> before = lost.floorEntry(place);
        return before == null ? place : place - before.getValue();
    }

    List<SeenMarker> inOrder() {
        return seen.stream().sorted(Comparator.comparingInt(SeenMarker::offset)).toList();
    }
}
