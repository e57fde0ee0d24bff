package org.ibid.core.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How much of each passage stands in which passage of the other version, and which passage goes on as which. */
final class PassagePairs {

    /** A passage goes on in another only where they share this much of the smaller of them. */
    private static final double LEAST_SHARED = 0.5;

    private final Wording a;
    private final Wording b;
    private final Lexicon lexicon;

    /** Weight of the words in common, by passage of the old version and of the new one. */
    final Map<Integer, TreeMap<Integer, Integer>> shared = new HashMap<>();

    /** The passage of the other version that is the same passage; -1 for none. */
    final int[] goesOnAs;

    final int[] cameFrom;

    private PassagePairs(Matching matching) {
        a = matching.a;
        b = matching.b;
        lexicon = matching.lexicon;
        goesOnAs = new int[a.passages.size()];
        cameFrom = new int[b.passages.size()];
        Arrays.fill(goesOnAs, -1);
        Arrays.fill(cameFrom, -1);
        for (int w = 0; w < a.words(); w++) {
            if (matching.wordTo[w] >= 0) {
                shared.computeIfAbsent(a.passageOfWord(w), p -> new TreeMap<>())
                        .merge(b.passageOfWord(matching.wordTo[w]), lexicon.weight(a.form[w]), Integer::sum);
            }
        }
    }

    static PassagePairs of(Matching matching, Map<Integer, Integer> notes) {
        PassagePairs pairs = new PassagePairs(matching);
        notes.forEach(pairs::pair);
        pairs.pairBlocks();
        pairs.pairWordless();
        return pairs;
    }

    private void pair(int p, int q) {
        goesOnAs[p] = q;
        cameFrom[q] = p;
    }

    private void pairBlocks() {
        Map<Integer, TreeMap<Integer, Integer>> sources = new HashMap<>();
        shared.forEach((p, parts) -> parts.forEach(
                (q, weight) -> sources.computeIfAbsent(q, k -> new TreeMap<>()).put(p, weight)));
        shared.forEach((p, parts) -> {
            int q = heaviest(parts);
            if (p < a.blocks && heaviest(sources.getOrDefault(q, new TreeMap<>())) == p && enough(p, q)) {
                pair(p, q);
            }
        });
    }

    private static int heaviest(SortedMap<Integer, Integer> parts) {
        int best = -1;
        int most = -1;
        for (Map.Entry<Integer, Integer> part : parts.entrySet()) {
            if (part.getValue() > most) {
                best = part.getKey();
                most = part.getValue();
            }
        }
        return best;
    }

    private boolean enough(int p, int q) {
        int smaller = Math.min(weight(a, p), weight(b, q));
        return weightShared(p, q) >= LEAST_SHARED * smaller;
    }

    int weightShared(int p, int q) {
        return shared.getOrDefault(p, new TreeMap<>()).getOrDefault(q, 0);
    }

    int weight(Wording side, int passage) {
        return Likeness.weight(Matching.wordsOf(side, passage), lexicon);
    }

    /** Breaks and pictures without words go on where they stand beside the same passage as before. */
    private void pairWordless() {
        for (int p = 0; p < a.blocks; p++) {
            int q = p == 0 ? 0 : goesOnAs[p - 1] + 1;
            if (p == 0 || q > 0) {
                pairIfWordless(p, q);
            }
        }
        for (int p = a.blocks - 1; p >= 0; p--) {
            int next = p + 1 == a.blocks ? b.blocks : goesOnAs[p + 1];
            pairIfWordless(p, next - 1);
        }
    }

    private void pairIfWordless(int p, int q) {
        if (q >= 0
                && q < b.blocks
                && goesOnAs[p] < 0
                && cameFrom[q] < 0
                && wordless(a, p)
                && wordless(b, q)
                && a.passages.get(p).kind().equals(b.passages.get(q).kind())) {
            pair(p, q);
        }
    }

    private static boolean wordless(Wording side, int passage) {
        return side.firstWordOfPassage(passage) == side.endOfPassage(passage);
    }
}
