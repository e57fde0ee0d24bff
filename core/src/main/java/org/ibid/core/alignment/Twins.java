package org.ibid.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.alignment.Wording.Range;

/** Where in a version something stands that is much like given words: runs of whole segments. */
final class Twins {

    static final double LEAST = 0.6;

    private static final int MOST = 12;

    /** So many of the rarest words of a segment are looked up. */
    private static final int LOOKED_UP = 10;

    private final Wording side;
    private final Lexicon lexicon;
    private final Map<Integer, List<Integer>> segmentsByWord = new HashMap<>();
    private final Map<List<Integer>, List<Range>> found = new HashMap<>();

    Twins(Wording side, Lexicon lexicon) {
        this.side = side;
        this.lexicon = lexicon;
        for (int w = 0; w < side.words(); w++) {
            List<Integer> segments = segmentsByWord.computeIfAbsent(side.form[w], f -> new ArrayList<>());
            if (segments.isEmpty() || segments.getLast() != side.segmentOf[w]) {
                segments.add(side.segmentOf[w]);
            }
        }
    }

    /** @param segments the words looked for, segment by segment */
    List<Range> of(List<int[]> segments) {
        if (segments.size() == 1) {
            return of(segments.getFirst());
        }
        Set<Integer> starts = new HashSet<>();
        for (int t = 0; t < segments.size(); t++) {
            for (Range twin : of(segments.get(t))) {
                starts.add(side.segmentOf[twin.from()] - t);
            }
        }
        return starts.stream()
                .filter(j -> j >= 0 && j + segments.size() <= side.segments())
                .filter(j -> text(j) == text(j + segments.size() - 1))
                .map(j -> new Range(side.firstWord[j], side.firstWord[j + segments.size()]))
                .toList();
    }

    private int text(int segment) {
        return side.startOfText(side.passageOf[segment]);
    }

    private List<Range> of(int[] words) {
        return found.computeIfAbsent(Arrays.stream(words).boxed().toList(), k -> look(words));
    }

    private List<Range> look(int[] words) {
        List<Integer> rarest = Arrays.stream(words)
                .distinct()
                .boxed()
                .filter(segmentsByWord::containsKey)
                .sorted((one, other) -> Integer.compare(postings(one), postings(other)))
                .limit(LOOKED_UP)
                .toList();
        Map<Integer, Integer> votes = new HashMap<>();
        rarest.forEach(
                word -> segmentsByWord.getOrDefault(word, List.of()).forEach(s -> votes.merge(s, 1, Integer::sum)));
        int least = Math.max(1, rarest.size() / 3);
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= least)
                .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
                .limit(2L * MOST)
                .map(Map.Entry::getKey)
                .flatMap(s -> fit(words, s).stream())
                .limit(MOST)
                .toList();
    }

    /** Where in a segment the words stand, if they are all in all there. */
    private Optional<Range> fit(int[] words, int segment) {
        int[] to = Likeness.of(words, side.formsOf(segment), lexicon).to;
        int[] places = Arrays.stream(to)
                .filter(j -> j >= 0)
                .map(j -> side.firstWord[segment] + j)
                .toArray();
        return Fit.of(places, side, lexicon)
                .map(run -> new Range(places[run.from()], places[run.to() - 1] + 1))
                .filter(range ->
                        Likeness.of(words, Arrays.copyOfRange(side.form, range.from(), range.to()), lexicon).share
                                >= LEAST);
    }

    private int postings(int word) {
        return segmentsByWord.getOrDefault(word, List.of()).size();
    }
}
