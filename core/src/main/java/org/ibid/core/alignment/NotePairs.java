package org.ibid.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.FootnoteReference;

/**
 * Which note became which, whatever their numbers: by their texts and by the words at which they are called. Notes such
 * as {@code Ibid.} are alike and told apart by their places alone.
 */
final class NotePairs {

    /** At the same place, a note that has less in common with the one before is another note. */
    private static final double LEAST_AT_PLACE = 0.3;

    private final Matching matching;
    private final EssayText before;
    private final EssayText after;

    private record Pair(int p, int q, boolean place, double share, int apart) {}

    private NotePairs(Matching matching, EssayText before, EssayText after) {
        this.matching = matching;
        this.before = before;
        this.after = after;
    }

    /** Passage of the new version per passage of the old one. The words of the body must be matched already. */
    static Map<Integer, Integer> of(Matching matching, EssayText before, EssayText after) {
        return new NotePairs(matching, before, after).pairs();
    }

    private Map<Integer, Integer> pairs() {
        List<Pair> candidates = new ArrayList<>();
        candidates.addAll(atTheirPlaces());
        candidates.addAll(byTheirTexts());
        candidates.sort(Comparator.comparingDouble(NotePairs::strength)
                .reversed()
                .thenComparingInt(Pair::apart)
                .thenComparingInt(Pair::p)
                .thenComparingInt(Pair::q));
        Map<Integer, Integer> pairs = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : candidates) {
            if (!pairs.containsKey(pair.p()) && taken.add(pair.q())) {
                pairs.put(pair.p(), pair.q());
            }
        }
        return pairs;
    }

    /** The same words at the same place, then the same words, then the same place. */
    private static double strength(Pair pair) {
        return pair.place() && pair.share() == 1 ? 3 : pair.share() == 1 ? 2 : pair.share();
    }

    private List<Pair> atTheirPlaces() {
        Map<Integer, Set<Integer>> calledAfter = called(matching.b, after, true);
        Map<Integer, Set<Integer>> calledBefore = called(matching.b, after, false);
        Set<Pair> pairs = new HashSet<>();
        called(matching.a, before, true).forEach((word, notes) -> add(pairs, notes, calledAfter, word));
        called(matching.a, before, false).forEach((word, notes) -> add(pairs, notes, calledBefore, word));
        return List.copyOf(pairs);
    }

    private void add(Set<Pair> pairs, Set<Integer> notes, Map<Integer, Set<Integer>> there, int word) {
        int became = matching.wordTo[word];
        for (int p : notes) {
            for (int q : there.getOrDefault(became, Set.of())) {
                boolean textMissing = matching.a.firstWordOfPassage(p) == matching.a.endOfPassage(p)
                        || matching.b.firstWordOfPassage(q) == matching.b.endOfPassage(q);
                double share = textMissing ? LEAST_AT_PLACE : share(p, q);
                if (share >= LEAST_AT_PLACE) {
                    pairs.add(new Pair(p, q, true, share, apart(p, q)));
                }
            }
        }
    }

    private int apart(int p, int q) {
        return Math.abs(p - matching.a.blocks - (q - matching.b.blocks));
    }

    private double share(int p, int q) {
        return Likeness.of(Matching.wordsOf(matching.a, p), Matching.wordsOf(matching.b, q), matching.lexicon).share;
    }

    /** Notes by the word after which (or before which) they are called. */
    private static Map<Integer, Set<Integer>> called(Wording side, EssayText text, boolean following) {
        Map<String, Integer> notes = new HashMap<>();
        for (int p = side.blocks; p < side.passages.size(); p++) {
            notes.put(side.passages.get(p).id(), p);
        }
        int bodyWords = side.firstWord[side.firstSegment[side.blocks]];
        Map<Integer, Set<Integer>> called = new HashMap<>();
        for (FootnoteReference reference : text.references()) {
            int next = Arrays.binarySearch(side.start, 0, bodyWords, reference.offset());
            int before = next >= 0 ? next - 1 : -next - 2;
            int word = following ? before : before + 1;
            Integer note = notes.get(reference.footnote());
            if (note != null && word >= 0 && word < bodyWords) {
                called.computeIfAbsent(word, w -> new HashSet<>()).add(note);
            }
        }
        return called;
    }

    /** Notes whose text only one has in each version. */
    private List<Pair> byTheirTexts() {
        Map<List<Integer>, Integer> inB = once(matching.b);
        List<Pair> pairs = new ArrayList<>();
        once(matching.a).forEach((words, p) -> {
            int q = inB.getOrDefault(words, -1);
            if (p >= 0 && q >= 0 && !words.isEmpty()) {
                pairs.add(new Pair(p, q, false, 1, apart(p, q)));
            }
        });
        return pairs;
    }

    private static Map<List<Integer>, Integer> once(Wording side) {
        Map<List<Integer>, Integer> notes = new HashMap<>();
        for (int p = side.blocks; p < side.passages.size(); p++) {
            notes.merge(Arrays.stream(Matching.wordsOf(side, p)).boxed().toList(), p, (one, other) -> -1);
        }
        return notes;
    }
}
