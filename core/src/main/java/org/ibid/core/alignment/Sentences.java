package org.ibid.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.core.alignment.Verdict.Doubt;
import org.ibid.core.alignment.Wording.Range;
import org.jspecify.annotations.Nullable;

/** Finds whole segments of the old version in the new one and says whether that is certain. */
final class Sentences {

    /** How much better the best place must be than any other. */
    static final double LEAST_MARGIN = 0.15;

    /** Words so much more alike elsewhere make a place doubtful, whatever stands around it. */
    private static final double MORE_ALIKE = 0.05;

    /** How alike changed words must be, with both sides held, and with one. */
    private static final double LEAST_BETWEEN = 0.6;

    private static final double LEAST_BESIDE = 0.75;

    /** Words that changed must have their surroundings to speak for them. */
    private static final double LEAST_CHANGED = 0.7;

    /** Of the words that are still there somewhere, so many must be at the place: part of a paragraph is not the paragraph. */
    private static final double LEAST_TOGETHER = 0.8;

    /** From so many words on, unchanged words that stand nowhere else are the same ones wherever they went. */
    private static final int SPEAK_FOR_THEMSELVES = 6;

    /** Words that stray may stand so far off in the sentence beside. */
    private static final int BESIDE = 6;

    /** What is taken by other words of the old version to this share is theirs. */
    private static final double TAKEN = 0.6;

    private static final int MOST_CANDIDATES = 9;

    private final Matching matching;
    private final PassagePairs pairs;
    private final Company company;
    private final Twins twinsAfter;
    private final Twins twinsBefore;

    Sentences(Matching matching, PassagePairs pairs) {
        this.matching = matching;
        this.pairs = pairs;
        company = new Company(matching, pairs);
        twinsAfter = new Twins(matching.b, matching.lexicon);
        twinsBefore = new Twins(matching.a, matching.lexicon);
    }

    /**
     * @param claims on places, the best first
     * @param doubt null where the first is certain
     */
    record Found(
            List<Claim> claims, double margin, @Nullable Doubt doubt) {
        boolean certain() {
            return doubt == null;
        }

        /** Whether it may be any of several: then no part of it is surer. */
        boolean several() {
            return doubt == Doubt.SEVERAL || doubt == Doubt.TWIN_GONE;
        }
    }

    /** @param was whole segments, or a good many words of one */
    Found find(Range was) {
        Optional<Range> mapped = mapped(was);
        List<Claim> rivals = rivals(was, mapped);
        if (mapped.isEmpty()) {
            return new Found(rivals, 0, rivals.isEmpty() ? Doubt.GONE : Doubt.MOVED);
        }
        Claim best = Claim.of(matching, was, mapped.get());
        double rival = rivals.stream().mapToDouble(Claim::score).max().orElse(0);
        double twin = twinsGone(was, mapped.get());
        double margin = best.score() - Math.max(rival, twin);
        Doubt doubt = doubt(was, best, rivals, twin);
        if (doubt == null && saidTwice(was, best)) {
            doubt = Doubt.SEVERAL;
        }
        List<Claim> claims = new ArrayList<>(rivals);
        if (doubt == null || best.words() >= Matching.LEAST_IN_PLACE) {
            claims.add(best);
        }
        claims.sort(Comparator.comparingDouble(Claim::score).reversed());
        if (doubt == null) {
            claims.remove(best);
            claims.addFirst(best);
        }
        return new Found(claims.stream().limit(MOST_CANDIDATES).toList(), margin, doubt);
    }

    /** Of two that stand in one passage, or in two side by side, nobody can say which is the old one. */
    private boolean beside(Claim one, Claim other) {
        return Math.abs(passage(one.place().from()) - passage(other.place().from())) <= 1;
    }

    /** Of a passage in which a sentence was doubled nobody can say which of the two is the old one. */
    private boolean saidTwice(Range was, Claim best) {
        int first = matching.a.segmentOf[was.from()];
        int last = matching.a.segmentOf[was.to() - 1];
        return last > first && IntStream.rangeClosed(first, last).anyMatch(segment -> saidTwice(segment, best));
    }

    private boolean saidTwice(int segment, Claim best) {
        Found found = find(new Range(matching.a.firstWord[segment], matching.a.firstWord[segment + 1]));
        return found.doubt() == Doubt.SEVERAL
                && found.claims().stream()
                        .anyMatch(c -> passage(c.place().from())
                                == passage(best.place().from()));
    }

    private int passage(int word) {
        return matching.b.passageOfWord(word);
    }

    private @Nullable Doubt doubt(Range was, Claim best, List<Claim> rivals, double twin) {
        double rival = rivals.stream().mapToDouble(Claim::score).max().orElse(0);
        boolean moreAlike = rivals.stream().anyMatch(r -> r.words() > best.words() + MORE_ALIKE);
        boolean saidTwiceHere =
                rivals.stream().anyMatch(r -> r.words() >= best.words() - MORE_ALIKE && beside(r, best));
        if (moreAlike || saidTwiceHere || best.score() - rival < LEAST_MARGIN) {
            return Doubt.SEVERAL;
        }
        if (best.score() - twin < LEAST_MARGIN) {
            return Doubt.TWIN_GONE;
        }
        Standing standing = Standing.of(matching, pairs, was, best.place());
        if (best.words() == 1) {
            boolean enough = standing.held() > 0 && !standing.turned();
            boolean told = enough || was.size() >= SPEAK_FOR_THEMSELVES;
            return told && !company.broken(was, best.place()) ? null : Doubt.MOVED;
        }
        if (standing.turned() || standing.held() == 0) {
            return best.words() >= Matching.LEAST_IN_PLACE ? Doubt.MOVED : Doubt.GONE;
        }
        if (together(was, best.place()) < LEAST_TOGETHER) {
            return Doubt.MOVED;
        }
        if (best.score() < LEAST_CHANGED
                || company.inAnotherPassage(was, best.place())
                || company.left(was, best.place())) {
            return Doubt.MOVED;
        }
        if (mostlyOthers(was, best.place()) || ragged(was, best.place())) {
            return Doubt.REPLACED;
        }
        boolean alike = best.words() >= (standing.held() == 2 ? LEAST_BETWEEN : LEAST_BESIDE);
        return alike ? null : Doubt.REPLACED;
    }

    /** Where the words went: the run of the new version that holds most of them, in their order. */
    private Optional<Range> mapped(Range was) {
        int[] words = IntStream.range(was.from(), was.to())
                .filter(w -> matching.wordTo[w] >= 0)
                .toArray();
        int[] places = Arrays.stream(words).map(w -> matching.wordTo[w]).toArray();
        List<Integer> rising = Rising.longest(places);
        if (rising.isEmpty()) {
            return Optional.empty();
        }
        int[] row = rising.stream().mapToInt(i -> places[i]).toArray();
        return Fit.of(row, matching.b, matching.lexicon)
                .map(run -> whole(was, words[rising.get(run.from())], words[rising.get(run.to() - 1)]));
    }

    /**
     * From the first word that is there to the last, and where words of the sentence are missing at its ends, so many
     * more as may stand in their stead.
     */
    private Range whole(Range was, int firstFound, int lastFound) {
        int start = matching.wordTo[firstFound];
        int first = farthest(start, matching.b.firstWord[matching.b.segmentOf[start]], -1, was);
        int least = Math.max(
                matching.b.firstWord[matching.b.segmentOf[first]],
                first - instead(matching.wordFrom[first] - was.from()));
        while (first > least && !taken(first - 1)) {
            first--;
        }
        int last = matching.wordTo[lastFound];
        int end = farthest(last, matching.b.firstWord[matching.b.segmentOf[last] + 1] - 1, 1, was) + 1;
        int most = Math.min(
                matching.b.firstWord[matching.b.segmentOf[end - 1] + 1],
                end + instead(was.to() - 1 - matching.wordFrom[end - 1]));
        while (end < most && !taken(end)) {
            end++;
        }
        return unbroken(was, new Range(first, end));
    }

    /** The last word of the sentence, going on in one direction, that is one of those looked for, up to other ones. */
    private int farthest(int from, int edge, int step, Range was) {
        int farthest = from;
        for (int w = from; w != edge + step && !others(w, was); w += step) {
            farthest = taken(w) ? w : farthest;
        }
        return farthest;
    }

    /** Whether what stands at the place was for the most part put between. */
    private boolean mostlyOthers(Range was, Range there) {
        return share(matching.b, there, w -> matching.wordFrom[w] >= was.from() && matching.wordFrom[w] < was.to())
                < TAKEN;
    }

    private double together(Range was, Range there) {
        double all = share(matching.a, was, w -> matching.wordTo[w] >= 0);
        double here =
                share(matching.a, was, w -> there.from() <= matching.wordTo[w] && matching.wordTo[w] < there.to());
        return all == 0 ? 0 : here / all;
    }

    /** Where all the words stand, unchanged and together, at the place or beside it, that is the place. */
    private Range unbroken(Range was, Range there) {
        int last = Math.min(matching.b.words() - was.size(), there.to());
        for (int at = Math.max(0, there.from() - was.size()); at <= last; at++) {
            if (Arrays.equals(matching.a.form, was.from(), was.to(), matching.b.form, at, at + was.size())
                    && there.overlaps(new Range(at, at + was.size()))
                    && matching.b.startOfText(passage(at)) == matching.b.startOfText(passage(at + was.size() - 1))) {
                return new Range(at, at + was.size());
            }
        }
        return there;
    }

    /** Changed words whose first or last is gone, with more words beside them that were nobody's: where do they end? */
    private boolean ragged(Range was, Range there) {
        boolean begins = matching.wordTo[was.from()] == there.from();
        boolean ends = matching.wordTo[was.to() - 1] == there.to() - 1;
        int first = matching.b.firstWord[matching.b.segmentOf[there.from()]];
        int end = matching.b.firstWord[matching.b.segmentOf[there.to() - 1] + 1];
        return (!begins && nobodys(there.from() - 1, there.from()))
                || (!ends && nobodys(there.to(), there.to() - 1))
                || strays(was, new Range(Math.min(first, Math.max(0, there.from() - BESIDE)), there.from()))
                || strays(was, new Range(there.to(), Math.max(end, Math.min(matching.b.words(), there.to() + BESIDE))));
    }

    /** Whether a word beside another one of the same text came from nowhere. */
    private boolean nobodys(int word, int beside) {
        return word >= 0
                && word < matching.b.words()
                && matching.b.startOfText(passage(word)) == matching.b.startOfText(passage(beside))
                && !taken(word);
    }

    /** Whether some of the words stand there. */
    private boolean strays(Range was, Range there) {
        return IntStream.range(there.from(), there.to()).anyMatch(w -> taken(w) && !others(w, was));
    }

    private static int instead(int missing) {
        return missing == 0 ? 0 : missing + 1;
    }

    private boolean taken(int word) {
        return matching.wordFrom[word] >= 0;
    }

    private boolean others(int word, Range was) {
        int from = matching.wordFrom[word];
        return from >= 0 && (from < was.from() || from >= was.to());
    }

    private static List<int[]> segments(Wording side, Range range) {
        return IntStream.rangeClosed(side.segmentOf[range.from()], side.segmentOf[range.to() - 1])
                .mapToObj(s -> Arrays.copyOfRange(
                        side.form,
                        Math.max(range.from(), side.firstWord[s]),
                        Math.min(range.to(), side.firstWord[s + 1])))
                .toList();
    }

    /** Claims on other places, but for those that other words of the old version stand in. */
    private List<Claim> rivals(Range was, Optional<Range> mapped) {
        return Stream.concat(
                        twinsAfter.of(segments(matching.a, was)).stream(),
                        mapped.stream().flatMap(this::leftOver))
                .distinct()
                .filter(there -> mapped.isEmpty() || !there.overlaps(mapped.get()))
                .filter(there -> !taken(there, was))
                .map(there -> Claim.of(matching, was, there))
                .filter(claim -> claim.words() >= Twins.LEAST)
                .sorted(Comparator.comparingDouble(Claim::score).reversed())
                .toList();
    }

    /** What else stands in the segments of a place: a sentence may be said twice in one. */
    private Stream<Range> leftOver(Range there) {
        Range before = new Range(matching.b.firstWord[matching.b.segmentOf[there.from()]], there.from());
        Range after = new Range(there.to(), matching.b.firstWord[matching.b.segmentOf[there.to() - 1] + 1]);
        return Stream.of(before, after).filter(range -> !range.isEmpty());
    }

    private boolean taken(Range there, Range was) {
        return share(matching.b, there, w -> others(w, was)) >= TAKEN;
    }

    /** The best claim on a place by something of the old version that is much like it and stands nowhere now. */
    private double twinsGone(Range was, Range there) {
        return twinsBefore.of(segments(matching.b, there)).stream()
                .filter(twin -> !twin.overlaps(was))
                .filter(twin -> share(matching.a, twin, w -> matching.wordTo[w] >= 0) < TAKEN)
                .map(twin -> Claim.of(matching, twin, there))
                .filter(claim -> claim.words() >= Twins.LEAST)
                .mapToDouble(Claim::score)
                .max()
                .orElse(0);
    }

    private double share(Wording side, Range range, IntPredicate which) {
        double all = 0;
        double those = 0;
        for (int w = range.from(); w < range.to(); w++) {
            int weight = matching.lexicon.weight(side.form[w]);
            all += weight;
            those += which.test(w) ? weight : 0;
        }
        return all == 0 ? 0 : those / all;
    }
}
