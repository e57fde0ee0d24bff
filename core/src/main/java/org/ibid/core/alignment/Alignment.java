package org.ibid.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of an essay side by side: what became of every passage, and of every word in it. Passages that were
 * moved, split or joined are followed; what has nothing to do with anything in the other version is left alone.
 */
public final class Alignment {

    private final EssayText before;
    private final EssayText after;
    final Matching matching;
    final PassagePairs pairs;
    private final Map<String, Integer> passagesBefore;
    private final Map<String, Integer> passagesAfter;

    private Alignment(EssayText before, EssayText after) {
        this.before = before;
        this.after = after;
        Lexicon lexicon = new Lexicon();
        matching = new Matching(Wording.of(before, lexicon), Wording.of(after, lexicon), lexicon);
        matching.match(matching.body());
        Map<Integer, Integer> notes = NotePairs.of(matching, before, after);
        notes.forEach(matching::matchWithin);
        matching.match(matching.notes());
        pairs = PassagePairs.of(matching, notes);
        passagesBefore = byId(matching.a);
        passagesAfter = byId(matching.b);
    }

    public static Alignment of(EssayText before, EssayText after) {
        return new Alignment(before, after);
    }

    public EssayText before() {
        return before;
    }

    public EssayText after() {
        return after;
    }

    /**
     * A passage of the old version of which words stand in one of the new version.
     *
     * @param kept how much of the old passage stands in the new one, 0 to 1 by weight of words
     * @param made how much of the new passage came from the old one
     * @param same whether the new passage is the old one gone on, as its id says after {@link CarriedIds}
     */
    public record Link(String before, String after, double kept, double made, boolean same) {}

    /** What a passage became: several where it was split, none where it is gone. In the order of the new version. */
    public List<Link> became(String passageId) {
        Integer p = passagesBefore.get(passageId);
        return p == null ? List.of() : links(p);
    }

    /** What a passage of the new version was made from: several where they were joined, none where it is new. */
    public List<Link> cameFrom(String passageId) {
        Integer q = passagesAfter.get(passageId);
        return q == null
                ? List.of()
                : passagesBefore.values().stream()
                        .sorted()
                        .flatMap(p -> links(p).stream())
                        .filter(link -> link.after().equals(passageId))
                        .toList();
    }

    private List<Link> links(int p) {
        TreeMap<Integer, Integer> parts = new TreeMap<>(pairs.shared.getOrDefault(p, new TreeMap<>()));
        if (pairs.goesOnAs[p] >= 0) {
            parts.putIfAbsent(pairs.goesOnAs[p], 0);
        }
        return parts.keySet().stream().map(q -> link(p, q)).toList();
    }

    private Link link(int p, int q) {
        double weight = pairs.weightShared(p, q);
        return new Link(
                matching.a.passages.get(p).id(),
                matching.b.passages.get(q).id(),
                share(weight, pairs.weight(matching.a, p)),
                share(weight, pairs.weight(matching.b, q)),
                pairs.goesOnAs[p] == q);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }

    /** The passage of the new version that is this one gone on; empty where it is gone. */
    public Optional<String> goesOnAs(String passageId) {
        Integer p = passagesBefore.get(passageId);
        return p == null || pairs.goesOnAs[p] < 0
                ? Optional.empty()
                : Optional.of(matching.b.passages.get(pairs.goesOnAs[p]).id());
    }

    /** A word of the old version and what it became; both spans in the texts of their passages. */
    public record WordPair(Span before, Span after) {}

    /** The words that two passages have in common, in an order that is that of both. */
    public List<WordPair> words(String passageBefore, String passageAfter) {
        Integer p = passagesBefore.get(passageBefore);
        Integer q = passagesAfter.get(passageAfter);
        if (p == null || q == null) {
            return List.of();
        }
        List<WordPair> words = new ArrayList<>();
        for (int word : inOrder(p, q)) {
            int other = matching.wordTo[word];
            words.add(new WordPair(matching.a.spanOf(word, word + 1), matching.b.spanOf(other, other + 1)));
        }
        return words;
    }

    private List<Integer> inOrder(int p, int q) {
        int[] words = IntStream.range(matching.a.firstWordOfPassage(p), matching.a.endOfPassage(p))
                .filter(w -> matching.wordTo[w] >= 0 && matching.b.passageOfWord(matching.wordTo[w]) == q)
                .toArray();
        int[] places = Arrays.stream(words).map(w -> matching.wordTo[w]).toArray();
        return Rising.longest(places).stream().map(i -> words[i]).toList();
    }

    /** A place between two characters. */
    public record Offset(@Nullable String footnote, int offset) {}

    /**
     * Where an offset into the essay (or a note) is now, in the passage that goes on as its own: at the same character of
     * the same word, or else after the last word before it that is still there. Never turns two offsets of a passage
     * round. Empty where the passage is gone.
     */
    public Optional<Offset> offset(@Nullable String footnote, int offset) {
        Integer p = footnote != null
                ? passagesBefore.get(footnote)
                : before.blockAt(offset)
                        .map(b -> passagesBefore.get(b.passageId()))
                        .orElse(null);
        if (p == null || pairs.goesOnAs[p] < 0) {
            return Optional.empty();
        }
        int q = pairs.goesOnAs[p];
        Passage there = matching.b.passages.get(q);
        if (there.footnote() == null ? matching.a.passages.get(p).footnote() != null : footnote == null) {
            return Optional.empty();
        }
        return Optional.of(new Offset(there.footnote(), offset(p, q, offset)));
    }

    private int offset(int p, int q, int offset) {
        Passage here = matching.a.passages.get(p);
        Span there = matching.b.passages.get(q).span();
        String was = here.span().in(before.textOf(here.footnote()));
        if (was.equals(there.in(after.textOf(matching.b.passages.get(q).footnote())))) {
            return offset - here.span().start() + there.start();
        }
        int place = there.start();
        for (int word : inOrder(p, q)) {
            int other = matching.wordTo[word];
            if (matching.a.start[word] > offset) {
                break;
            }
            int into = Math.min(offset, matching.a.end[word]) - matching.a.start[word];
            place = Math.min(matching.b.end[other], matching.b.start[other] + into);
            if (offset > matching.a.end[word]) {
                place = Math.min(there.end(), matching.b.end[other]);
            }
        }
        return place;
    }

    private static Map<String, Integer> byId(Wording side) {
        Map<String, Integer> passages = new HashMap<>();
        for (int p = 0; p < side.passages.size(); p++) {
            passages.put(side.passages.get(p).id(), p);
        }
        return passages;
    }
}
