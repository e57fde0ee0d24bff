package org.ibid.core.alignment;

import java.util.List;
import java.util.Optional;
import org.ibid.core.alignment.Verdict.Doubt;
import org.ibid.core.alignment.Wording.Range;
import org.ibid.core.annotation.Anchored;
import org.ibid.core.annotation.Anchoring;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.annotation.Typography;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * Follows targets from one version into the next. First the sentences that a target touches are found; then, where it is
 * only some words of them, those words in them. Never guesses: a place is certain when its words, what stands around it
 * and the want of any other place as good all say so.
 */
public final class Following {

    /** No place that was looked for is as sure as one that nothing happened to. */
    private static final double MOST = 0.99;

    /** So many words of a sentence are looked for by themselves where the whole of it is not found. */
    private static final int ENOUGH_WORDS = 6;

    private final Alignment alignment;
    private final Wording before;
    private final Wording after;
    private final Sentences sentences;
    private final Excerpts excerpts;

    public Following(Alignment alignment) {
        this.alignment = alignment;
        before = alignment.matching.a;
        after = alignment.matching.b;
        sentences = new Sentences(alignment.matching, alignment.pairs);
        excerpts = new Excerpts(alignment.matching);
    }

    public Verdict follow(Target target) {
        Optional<Span> was = standing(target);
        if (was.isEmpty()) {
            return new Verdict.Lost(Doubt.NEVER_STOOD);
        }
        return unchanged(target.footnote(), was.get()).orElseGet(() -> follow(target.footnote(), was.get()));
    }

    /** Where it stands in the old version; looked for when its offsets are wrong. */
    private Optional<Span> standing(Target target) {
        return Anchoring.anchor(alignment.before(), target) instanceof Anchored.Found found
                ? Optional.of(found.span())
                : Optional.empty();
    }

    private Optional<Verdict> unchanged(@Nullable String footnote, Span was) {
        EssayText then = alignment.before();
        EssayText now = alignment.after();
        String there = footnote == null ? null : alignment.goesOnAs(footnote).orElse("");
        boolean same = footnote == null
                ? then.canonical().equals(now.canonical())
                : now.findFootnote(String.valueOf(there)).isPresent()
                        && then.textOf(footnote).equals(now.textOf(there));
        return same ? Optional.of(new Verdict.Certain(new Verdict.Place(there, was, 1), 1, true)) : Optional.empty();
    }

    private Verdict follow(@Nullable String footnote, Span was) {
        Range words = wordsIn(footnote, was);
        if (words.isEmpty()) {
            return new Verdict.Lost(Doubt.GONE);
        }
        Range whole = new Range(
                before.firstWord[before.segmentOf[words.from()]],
                before.firstWord[before.segmentOf[words.to() - 1] + 1]);
        Sentences.Found found = sentences.find(whole);
        if (words.equals(whole)) {
            return verdict(found, place -> Optional.of(place.place()), footnote, was, words);
        }
        if (!found.certain() && !found.several() && words.size() >= ENOUGH_WORDS) {
            Sentences.Found alone = sentences.find(words);
            if (alone.certain()) {
                return verdict(alone, place -> Optional.of(place.place()), footnote, was, words);
            }
        }
        return found.certain()
                ? excerpt(found, footnote, was, words, whole)
                : verdict(found, claim -> excerpts.roughly(words, whole, claim.place()), footnote, was, words);
    }

    private Range wordsIn(@Nullable String footnote, Span was) {
        if (footnote == null) {
            return before.wordsIn(0, before.blocks, was);
        }
        for (int p = before.blocks; p < before.passages.size(); p++) {
            if (before.passages.get(p).id().equals(footnote)) {
                return before.wordsIn(p, p + 1, was);
            }
        }
        return new Range(0, 0);
    }

    @FunctionalInterface
    private interface Narrowing {
        Optional<Range> of(Claim claim);
    }

    private Verdict verdict(
            Sentences.Found found, Narrowing narrowing, @Nullable String footnote, Span was, Range words) {
        if (found.doubt() == null) {
            Claim best = found.claims().getFirst();
            return certain(footnote, was, words, best.place(), best.score(), found.margin());
        }
        List<Verdict.Place> candidates = found.claims().stream()
                .map(claim -> place(footnote, was, words, narrowing.of(claim).orElse(claim.place()), claim.score()))
                .distinct()
                .toList();
        return candidates.isEmpty() ? new Verdict.Lost(found.doubt()) : new Verdict.Doubtful(found.doubt(), candidates);
    }

    private Verdict excerpt(Sentences.Found found, @Nullable String footnote, Span was, Range words, Range whole) {
        Claim best = found.claims().getFirst();
        Excerpts.Excerpt there = excerpts.find(words, whole, best.place());
        if (there.certain() && saidAgainBeside(words, found)) {
            return verdict(
                    new Sentences.Found(found.claims(), found.margin(), Doubt.SEVERAL),
                    claim -> excerpts.roughly(words, whole, claim.place()),
                    footnote,
                    was,
                    words);
        }
        return there.certain()
                ? certain(footnote, was, words, there.place(), best.score(), found.margin())
                : new Verdict.Doubtful(
                        Doubt.REPLACED,
                        List.of(place(footnote, was, words, there.place(), best.score() * there.likeness())));
    }

    private Verdict certain(
            @Nullable String footnote, Span was, Range words, Range there, double score, double margin) {
        Verdict.Place place = place(footnote, was, words, there, score);
        String exact = was.in(alignment.before().textOf(footnote));
        String now = place.span().in(alignment.after().textOf(place.footnote()));
        return new Verdict.Certain(place, margin, Typography.same(exact, now));
    }

    /** A sentence much like it in the same passage has these words too, between the same two. */
    private boolean saidAgainBeside(Range words, Sentences.Found found) {
        int passage = after.passageOfWord(found.claims().getFirst().place().from());
        return found.claims().stream()
                .skip(1)
                .map(Claim::place)
                .anyMatch(other -> after.passageOfWord(other.from()) == passage && excerpts.standIn(words, other));
    }

    private Verdict.Place place(@Nullable String footnote, Span was, Range words, Range there, double score) {
        Passage passage = after.passages.get(after.passageOfWord(there.from()));
        Edges edges =
                new Edges(alignment.before().textOf(footnote), alignment.after().textOf(passage.footnote()));
        Span span = edges.widen(was, before.spanOf(words.from(), words.to()), after.spanOf(there.from(), there.to()));
        return new Verdict.Place(passage.footnote(), span, Math.min(MOST, score));
    }

    /** The target at a place of the new version. */
    public Target at(Target target, Verdict.Place place) {
        EssayText text = alignment.after();
        String whole = text.textOf(place.footnote());
        String passage = place.footnote() != null
                ? place.footnote()
                : text.blockAt(place.span().start()).map(Block::passageId).orElseThrow();
        return new Target(
                target.essay(),
                place.footnote(),
                passage,
                new TextPositionSelector(place.span().start(), place.span().end()),
                TextQuoteSelector.of(whole, place.span()),
                target.role());
    }
}
