package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Integer, List<Chosen>> chosenOf =
                chosen.stream().collect(Collectors.groupingBy(m -> m.candidate().block()));
        for (MarkerForm form : MarkerForm.values()) {
            Set<Integer> numbers =
                    notes.getOrDefault(form == MarkerForm.SYMBOLS ? MarkerForm.SYMBOLS : MarkerForm.FIGURES, Set.of());
            MarkerCandidates.of(drafts, form, numbers).stream()
                    .filter(c -> c.evidence() >= LEAST_EVIDENCE)
                    .filter(c -> chosenOf.getOrDefault(c.block(), List.of()).stream()
                            .noneMatch(m -> overlap(m.candidate(), c)))
                    .forEach(c ->
                            best.merge(c.block() + ":" + c.end(), c, (a, b) -> a.evidence() >= b.evidence() ? a : b));
        }
        best.values()
                .forEach(c ->
                        left.computeIfAbsent(c.block(), k -> new ArrayList<>()).add(c));
    }

    private static boolean overlap(MarkerCandidate a, MarkerCandidate b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    /**
     * Takes down those of a block.
     *
     * @param start of the block in the canonical text
     * @param chosen its markers, in order
     */
    void inBlock(int block, int start, Draft draft, List<Chosen> chosen) {
        List<Span> cuts = MarkerCut.cuts(draft.words(), chosen);
        for (int i = 0; i < cuts.size(); i++) {
            seen.add(new SeenMarker(
                    start + kept(cuts, cuts.get(i).start()),
                    cuts.get(i).in(draft.words()),
                    chosen.get(i).candidate().label(),
                    true,
                    MarkerCut.confidence(chosen.get(i))));
        }
        for (MarkerCandidate candidate : left.getOrDefault(block, List.of())) {
            seen.add(new SeenMarker(
                    start + kept(cuts, candidate.start()),
                    draft.words().substring(candidate.start(), candidate.end()),
                    candidate.label(),
                    false,
                    1 - Math.pow(2, -candidate.evidence() / EVEN)));
        }
    }

    /** Where a place of the block is once the markers before it are cut out. */
    private static int kept(List<Span> cuts, int place) {
        int cut = 0;
        for (Span span : cuts) {
            cut += span.end() <= place ? span.length() : 0;
        }
        return place - cut;
    }

    List<SeenMarker> inOrder() {
        return seen.stream().sorted(Comparator.comparingInt(SeenMarker::offset)).toList();
    }
}
