package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.core.importing.text.MarkerSequence.Chosen;

/**
 * Markers that call an earlier note once more. They do not move the numbering on, so they are no part of its path; each
 * must look like a marker by itself.
 */
final class RepeatedMarkers {

    private static final double LEAST_EVIDENCE = 4.5;

    private static final Comparator<MarkerCandidate> ORDER =
            Comparator.comparingInt(MarkerCandidate::block).thenComparingInt(MarkerCandidate::start);

    private RepeatedMarkers() {}

    /**
     * @param chosen the numbering, in order
     * @param candidates among which it was chosen, in order
     */
    static List<Chosen> added(List<Chosen> chosen, List<MarkerCandidate> candidates) {
        Set<Integer> runs = new HashSet<>();
        chosen.forEach(c -> runs.add(c.candidate().run()));
        List<Chosen> all = new ArrayList<>(chosen);
        Set<Integer> called = new HashSet<>();
        int series = 0;
        int next = 0;
        for (MarkerCandidate candidate : candidates) {
            while (next < chosen.size() && ORDER.compare(chosen.get(next).candidate(), candidate) <= 0) {
                if (chosen.get(next).series() != series) {
                    called.clear();
                    series = chosen.get(next).series();
                }
                called.add(chosen.get(next++).candidate().number());
            }
            if (candidate.evidence() >= LEAST_EVIDENCE
                    && !runs.contains(candidate.run())
                    && called.contains(candidate.number())) {
                all.add(new Chosen(candidate, candidate.evidence() - MarkerSequence.SAME, series));
            }
        }
        all.sort(Comparator.comparing(Chosen::candidate, ORDER));
        return all;
    }
}
