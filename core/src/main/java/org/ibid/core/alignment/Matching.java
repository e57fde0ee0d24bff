package org.ibid.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the segments of two versions, and the words in them: first what stands unchanged and only once, then its like
 * neighbours, then what lies between two that are paired, then what was moved and changed. No segment is paired twice.
 */
final class Matching {

    /** Below this, what stands in the same place is not the same sentence changed but another one. */
    static final double LEAST_IN_PLACE = 0.4;

    /** Below this, what stands in another place is not the same sentence moved and changed. */
    static final double LEAST_MOVED = 0.6;

    /** The cheap bound knows nothing of spellings that differ. */
    private static final double ROOM_FOR_SPELLINGS = 0.3;

    private static final int LEAST_WORDS_MOVED = 4;
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_TIMES_LONGER = 8;

    final Wording a;
    final Wording b;
    final Lexicon lexicon;

    /** Per segment the first one of the other version that it was paired with, -1 for none. */
    final int[] to;

    final int[] from;

    /** Per word the word of the other version; -1 for none. */
    final int[] wordTo;

    final int[] wordFrom;

    Matching(Wording a, Wording b, Lexicon lexicon) {
        this.a = a;
        this.b = b;
        this.lexicon = lexicon;
        to = filled(a.segments());
        from = filled(b.segments());
        wordTo = filled(a.words());
        wordFrom = filled(b.words());
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    /** Segments of the one version, and those of the other among which theirs are looked for. Half-open. */
    record Part(int fromA, int toA, int fromB, int toB) {}

    Part body() {
        return new Part(0, a.firstSegment[a.blocks], 0, b.firstSegment[b.blocks]);
    }

    Part notes() {
        return new Part(a.firstSegment[a.blocks], a.segments(), b.firstSegment[b.blocks], b.segments());
    }

    Part passages(int p, int q) {
        return new Part(a.firstSegment[p], a.firstSegment[p + 1], b.firstSegment[q], b.firstSegment[q + 1]);
    }

    void match(Part part) {
        matchEqualPassages(part);
        spread(part);
        matchEqualSegments(part);
        new Gaps(this).match(part);
        matchMoved(part);
    }

    /** Two passages that are known to be one: whatever in them is not paired yet is paired in order. */
    void matchWithin(int p, int q) {
        Part part = passages(p, q);
        if (Arrays.equals(wordsOf(a, p), wordsOf(b, q)) && part.toA - part.fromA == part.toB - part.fromB) {
            pairAll(part);
        } else {
            matchEqualSegments(part);
            new Gaps(this).match(part);
        }
    }

    private void matchEqualPassages(Part part) {
        Map<List<Integer>, Integer> inA = once(a, part.fromA, part.toA);
        Map<List<Integer>, Integer> inB = once(b, part.fromB, part.toB);
        inA.forEach((words, p) -> {
            int q = inB.getOrDefault(words, -1);
            if (p >= 0 && q >= 0) {
                Part both = passages(p, q);
                if (both.toA - both.fromA == both.toB - both.fromB && free(both)) {
                    pairAll(both);
                }
            }
        });
    }

    private boolean free(Part part) {
        return Arrays.stream(to, part.fromA, part.toA).allMatch(t -> t < 0)
                && Arrays.stream(from, part.fromB, part.toB).allMatch(f -> f < 0);
    }

    private void pairAll(Part part) {
        for (int i = part.fromA, j = part.fromB; i < part.toA; i++, j++) {
            pair(i, i + 1, j, j + 1);
        }
    }

    /** Passages by their words; -1 for words that several have. */
    private static Map<List<Integer>, Integer> once(Wording side, int fromSegment, int toSegment) {
        Map<List<Integer>, Integer> passages = new HashMap<>();
        int last = -1;
        for (int s = fromSegment; s < toSegment; s++) {
            int passage = side.passageOf[s];
            if (passage != last) {
                passages.merge(Arrays.stream(wordsOf(side, passage)).boxed().toList(), passage, (one, other) -> -1);
                last = passage;
            }
        }
        return passages;
    }

    static int[] wordsOf(Wording side, int passage) {
        return Arrays.copyOfRange(side.form, side.firstWordOfPassage(passage), side.endOfPassage(passage));
    }

    private void matchEqualSegments(Part part) {
        boolean more = true;
        while (more) {
            Map<List<Integer>, Integer> inA = freeOnce(a, to, part.fromA, part.toA);
            Map<List<Integer>, Integer> inB = freeOnce(b, from, part.fromB, part.toB);
            more = false;
            for (Map.Entry<List<Integer>, Integer> one : inA.entrySet()) {
                int i = one.getValue();
                int j = inB.getOrDefault(one.getKey(), -1);
                if (i >= 0 && j >= 0) {
                    pair(i, i + 1, j, j + 1);
                    more = true;
                }
            }
            spread(part);
        }
    }

    private static Map<List<Integer>, Integer> freeOnce(Wording side, int[] paired, int fromSegment, int toSegment) {
        Map<List<Integer>, Integer> segments = new HashMap<>();
        for (int s = fromSegment; s < toSegment; s++) {
            if (paired[s] < 0 && side.length(s) >= LEAST_WORDS_MOVED) {
                segments.merge(Arrays.stream(side.formsOf(s)).boxed().toList(), s, (one, other) -> -1);
            }
        }
        return segments;
    }

    /** What stands beside a pair in both versions and is alike is a pair too. */
    private void spread(Part part) {
        for (int i = part.fromA; i + 1 < part.toA; i++) {
            pairIfEqual(i + 1, to[i] + 1, to[i], part);
        }
        for (int i = part.toA - 1; i > part.fromA; i--) {
            pairIfEqual(i - 1, to[i] - 1, to[i], part);
        }
    }

    private void pairIfEqual(int i, int j, int beside, Part part) {
        if (beside >= 0
                && j >= part.fromB
                && j < part.toB
                && to[i] < 0
                && from[j] < 0
                && Arrays.equals(a.formsOf(i), b.formsOf(j))) {
            pair(i, i + 1, j, j + 1);
        }
    }

    /** The most alike first. */
    private void matchMoved(Part part) {
        List<Integer> gone = free(to, a, part.fromA, part.toA);
        List<Integer> made = free(from, b, part.fromB, part.toB);
        if ((long) gone.size() * made.size() > MOST_CELLS) {
            return;
        }
        record Pair(int i, int j, double share) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i : gone) {
            for (int j : made) {
                double share = share(i, i + 1, j, j + 1, LEAST_MOVED);
                if (share >= LEAST_MOVED) {
                    pairs.add(new Pair(i, j, share));
                }
            }
        }
        pairs.sort((one, other) -> Double.compare(other.share(), one.share()));
        for (Pair pair : pairs) {
            if (to[pair.i()] < 0 && from[pair.j()] < 0) {
                pair(pair.i(), pair.i() + 1, pair.j(), pair.j() + 1);
            }
        }
    }

    private static List<Integer> free(int[] paired, Wording side, int fromSegment, int toSegment) {
        List<Integer> free = new ArrayList<>();
        for (int s = fromSegment; s < toSegment; s++) {
            if (paired[s] < 0 && side.length(s) >= LEAST_WORDS_MOVED) {
                free.add(s);
            }
        }
        return free;
    }

    /** How alike two runs of segments are; 0 where it cannot be as much as is asked for. */
    double share(int i, int endI, int j, int endJ, double least) {
        int[] one = Arrays.copyOfRange(a.form, a.firstWord[i], a.firstWord[endI]);
        int[] other = Arrays.copyOfRange(b.form, b.firstWord[j], b.firstWord[endJ]);
        int longer = Math.max(one.length, other.length);
        int shorter = Math.min(one.length, other.length);
        if (least > 0 && longer > MOST_TIMES_LONGER * (shorter + 1)) {
            return 0;
        }
        int[] sorted = one.clone();
        int[] otherSorted = other.clone();
        Arrays.sort(sorted);
        Arrays.sort(otherSorted);
        return Likeness.most(sorted, otherSorted, lexicon) < least - ROOM_FOR_SPELLINGS
                ? 0
                : Likeness.of(one, other, lexicon).share;
    }

    /** How much of the one run stands in the other, by weight. */
    double kept(int i, int endI, int j, int endJ) {
        return part(a, i, endI, share(i, endI, j, endJ, 0), weight(b, j, endJ));
    }

    double made(int i, int endI, int j, int endJ) {
        return part(b, j, endJ, share(i, endI, j, endJ, 0), weight(a, i, endI));
    }

    private double part(Wording side, int from, int end, double share, int otherWeight) {
        int weight = weight(side, from, end);
        return weight == 0 ? 0 : share * (weight + otherWeight) / 2 / weight;
    }

    private int weight(Wording side, int from, int end) {
        return Likeness.weight(Arrays.copyOfRange(side.form, side.firstWord[from], side.firstWord[end]), lexicon);
    }

    void pair(int i, int endI, int j, int endJ) {
        for (int s = i; s < endI; s++) {
            to[s] = j;
        }
        for (int s = j; s < endJ; s++) {
            from[s] = i;
        }
        int firstA = a.firstWord[i];
        int firstB = b.firstWord[j];
        int[] words = Likeness.of(
                        Arrays.copyOfRange(a.form, firstA, a.firstWord[endI]),
                        Arrays.copyOfRange(b.form, firstB, b.firstWord[endJ]),
                        lexicon)
                .to;
        for (int w = 0; w < words.length; w++) {
            if (words[w] >= 0) {
                wordTo[firstA + w] = firstB + words[w];
                wordFrom[firstB + words[w]] = firstA + w;
            }
        }
    }
}
