package org.ibid.core.alignment.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.ibid.core.alignment.Alignment;
import org.ibid.core.alignment.Following;
import org.ibid.core.alignment.Verdict;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** One edit of one essay, made from its seed, and what following targets through it came to. */
final class Trial {

    /** So many sentences that nothing happened to are followed too. */
    private static final int FAR_OFF = 6;

    /** Up to this share of its words changed, a sentence is lightly reworded. */
    private static final double LIGHT = 0.35;

    /** Words of a clause. */
    private static final int CLAUSE = 7;

    /** Spans of changed words are the same place when so much of them is common. */
    private static final double SAME_PLACE = 0.7;

    enum Fate {
        UNTOUCHED,
        /** The same words but for a letter. */
        RESPELT,
        REWORDED_LIGHTLY,
        REWORDED_HEAVILY,
        GONE
    }

    enum Size {
        SENTENCE,
        CLAUSE,
        SHORT,
        BLOCK
    }

    record Result(String label, Size size, Fate fate, boolean inNote, Verdict verdict, boolean wrong, String told) {}

    final String label;
    private final long seed;
    private final Random random;
    private final Draft.Set first;
    private final Draft.Set second;
    private final Draft before;
    private final Following following;

    Trial(long seed, List<Sample> samples) {
        this.seed = seed;
        random = new Random(seed);
        Sample sample = samples.get(random.nextInt(samples.size()));
        Draft draft = sample.draft().copy();
        if (random.nextInt(5) < 2) {
            new Edit(draft, random, sample.foreign()).plantTwin();
        }
        before = draft.asFirst();
        Draft edited = before.copy();
        Edit edit = new Edit(edited, random, sample.foreign());
        Edit.Kind[] kinds = Edit.Kind.values();
        Edit.Kind kind = kinds[(int) (seed % kinds.length)];
        edit.make(kind);
        boolean two = random.nextInt(3) == 0;
        if (two) {
            edit.make(kinds[random.nextInt(kinds.length)]);
        }
        label = two ? "TWO_AT_ONCE" : kind.name();
        first = before.set();
        second = edited.set();
        following = new Following(Alignment.of(first.text(), second.text()));
    }

    List<Result> results() {
        if (first.text().equals(second.text())) {
            return List.of(); // doubled, and one of the two deleted: nothing happened
        }
        List<Result> results = new ArrayList<>();
        int farOff = FAR_OFF;
        List<Draft.Part> parts = new ArrayList<>(before.parts());
        Collections.shuffle(parts, random);
        for (Draft.Part part : parts) {
            boolean touched = part.pieces.stream().anyMatch(this::touched);
            if (!touched && farOff <= 0) {
                continue;
            }
            for (Piece piece : part.pieces) {
                if (piece.sentence()) {
                    Result sentence = sentence(piece);
                    results.add(sentence);
                    shortTarget(piece, sentence.fate()).ifPresent(results::add);
                    clause(piece, sentence.fate()).ifPresent(results::add);
                    farOff -= touched ? 0 : 1;
                }
            }
            block(part).ifPresent(results::add);
        }
        return results;
    }

    /** Whether a word of it is gone, or has another follower. */
    private boolean touched(Piece piece) {
        List<Word> words = piece.words.stream().filter(w -> w.origin() >= 0).toList();
        if (words.isEmpty()) {
            return false;
        }
        Draft.@Nullable Place start = second.places().get(words.getFirst().origin());
        if (start == null || start.piece().words.size() != piece.words.size()) {
            return true;
        }
        Draft.Place was =
                Objects.requireNonNull(first.places().get(words.getFirst().origin()));
        return was.part().pieces.size() != start.part().pieces.size();
    }

    private static String inked(Piece piece) {
        return piece.text().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Result sentence(Piece piece) {
        List<Word> words = piece.words.stream().filter(w -> w.origin() >= 0).toList();
        Draft.Place start = first(words.getFirst());
        Span was = new Span(start.span().start(), first(words.getLast()).span().end());
        List<Draft.Place> now = words.stream()
                .map(w -> second.places().get(w.origin()))
                .filter(Objects::nonNull)
                .toList();
        Verdict verdict = follow(start.footnote(), was);
        if (now.isEmpty()) {
            return result(Size.SENTENCE, Fate.GONE, start, was, verdict, null, null);
        }
        Piece there =
                now.stream()
                        .collect(Collectors.groupingBy(Draft.Place::piece, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        int changed = words.size() - now.size() + there.inked().size() - now.size();
        double share = (double) changed / words.size();
        Fate fate = changed > 0
                ? share <= LIGHT ? Fate.REWORDED_LIGHTLY : Fate.REWORDED_HEAVILY
                : sameWords(piece, there) ? Fate.UNTOUCHED : Fate.RESPELT;
        return result(Size.SENTENCE, fate, start, was, verdict, now.getFirst().footnote(), span(there));
    }

    private static boolean sameWords(Piece one, Piece other) {
        return inked(one).replace("ﬁ", "fi").equalsIgnoreCase(inked(other).replace("ﬁ", "fi"));
    }

    private Draft.Place first(Word word) {
        return Objects.requireNonNull(first.places().get(word.origin()));
    }

    /** Where a piece of the second version stands. */
    private Span span(Piece piece) {
        List<Span> spans = new ArrayList<>();
        second.places().values().stream().filter(p -> p.piece() == piece).forEach(p -> spans.add(p.span()));
        second.fresh().stream().filter(p -> p.piece() == piece).forEach(p -> spans.add(p.span()));
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }

    /** A name or a figure. */
    private Optional<Result> shortTarget(Piece piece, Fate sentence) {
        List<Word> words = piece.words.stream()
                .filter(w -> w.origin() >= 0 && w.text().matches("\\W*(\\p{Lu}\\p{L}{2,}|\\d[\\d,]*)\\W*"))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Word word = words.get(random.nextInt(words.size()));
        Draft.Place was = first(word);
        Span span = trimmed(first.text().textOf(was.footnote()), was.span());
        Verdict verdict = follow(was.footnote(), span);
        Draft.@Nullable Place now = second.places().get(word.origin());
        if (now == null) {
            return Optional.of(result(Size.SHORT, Fate.GONE, was, span, verdict, null, null));
        }
        Fate fate = sentence == Fate.GONE ? Fate.REWORDED_HEAVILY : sentence;
        return Optional.of(result(Size.SHORT, fate, was, span, verdict, now.footnote(), now.span()));
    }

    /** Some words running, as a reader marks them. */
    private Optional<Result> clause(Piece piece, Fate sentence) {
        List<Word> words = piece.words.stream().filter(w -> w.origin() >= 0).toList();
        if (words.size() < 2 * CLAUSE) {
            return Optional.empty();
        }
        int from = random.nextInt(words.size() - CLAUSE);
        List<Word> clause = words.subList(from, from + CLAUSE);
        Draft.Place was = first(clause.getFirst());
        Span span = trimmed(
                first.text().textOf(was.footnote()),
                new Span(was.span().start(), first(clause.getLast()).span().end()));
        Verdict verdict = follow(was.footnote(), span);
        List<Draft.Place> now = clause.stream()
                .map(w -> second.places().get(w.origin()))
                .filter(Objects::nonNull)
                .toList();
        if (now.isEmpty()) {
            return Optional.of(result(Size.CLAUSE, Fate.GONE, was, span, verdict, null, null));
        }
        Span inner =
                new Span(now.getFirst().span().start(), now.getLast().span().end());
        Fate fate = fate(now, inner, sentence);
        Span truth = fate != Fate.UNTOUCHED && verdict instanceof Verdict.Certain certain
                ? withThoseInstead(words, from, now, certain.place().span())
                : inner;
        return Optional.of(
                result(Size.CLAUSE, fate, was, span, verdict, now.getFirst().footnote(), truth));
    }

    /** Words put in the stead of the first or the last ones of a clause may be taken for it, up to its old neighbours. */
    private Span withThoseInstead(List<Word> sentence, int from, List<Draft.Place> clause, Span place) {
        Piece piece = clause.getFirst().piece();
        Span all = span(piece);
        int least =
                kept(sentence.subList(0, from).reversed(), piece).map(Span::end).orElse(all.start());
        int most = kept(sentence.subList(from + CLAUSE, sentence.size()), piece)
                .map(Span::start)
                .orElse(all.end());
        int start = clause.getFirst().span().start();
        int end = clause.getLast().span().end();
        return new Span(
                Math.clamp(place.start(), Math.min(least, start), start),
                Math.clamp(place.end(), end, Math.max(most, end)));
    }

    private Optional<Span> kept(List<Word> words, Piece piece) {
        return words.stream()
                .map(w -> second.places().get(w.origin()))
                .filter(Objects::nonNull)
                .filter(p -> p.piece() == piece)
                .map(Draft.Place::span)
                .findFirst();
    }

    private Fate fate(List<Draft.Place> now, Span there, Fate sentence) {
        String footnote = now.getFirst().footnote();
        long between = second.fresh().stream()
                .filter(p -> Objects.equals(p.footnote(), footnote) && there.contains(p.span()))
                .count();
        double changed = (CLAUSE - now.size() + between) / (double) CLAUSE;
        return changed == 0
                ? sentence == Fate.RESPELT ? Fate.RESPELT : Fate.UNTOUCHED
                : changed <= LIGHT ? Fate.REWORDED_LIGHTLY : Fate.REWORDED_HEAVILY;
    }

    /** A whole block is where most of it is; it may have grown and shrunk. */
    private Optional<Result> block(Draft.Part part) {
        List<Draft.Place> was = part.pieces.stream()
                .flatMap(p -> p.words.stream())
                .filter(w -> w.origin() >= 0)
                .map(this::first)
                .toList();
        if (was.size() < 2) {
            return Optional.empty();
        }
        Span span = new Span(was.getFirst().span().start(), was.getLast().span().end());
        Verdict verdict = follow(was.getFirst().footnote(), span);
        List<Draft.Place> now = part.pieces.stream()
                .flatMap(p -> p.words.stream())
                .map(w -> second.places().get(w.origin()))
                .filter(Objects::nonNull)
                .toList();
        boolean gone = now.isEmpty();
        boolean wrong = verdict instanceof Verdict.Certain certain
                && (gone ? !movedWhole(was.getFirst().footnote(), span) : strays(certain.place(), now));
        double missing = 1 - (double) now.size() / was.size();
        Fate fate = gone
                ? Fate.GONE
                : missing == 0 ? Fate.UNTOUCHED : missing <= LIGHT ? Fate.REWORDED_LIGHTLY : Fate.REWORDED_HEAVILY;
        return Optional.of(new Result(
                label,
                Size.BLOCK,
                fate,
                part.note != null,
                verdict,
                wrong,
                tell(was.getFirst().footnote(), span, verdict, null, null)));
    }

    /** Less than half of what is left of the block is there, or most of what is there is not the block's. */
    private static boolean strays(Verdict.Place place, List<Draft.Place> now) {
        List<Draft.Place> inside = now.stream()
                .filter(p -> Objects.equals(p.footnote(), place.footnote())
                        && place.span().overlaps(p.span()))
                .toList();
        int letters = inside.stream().mapToInt(p -> p.span().length() + 1).sum();
        return 2 * inside.size() < now.size() || 2 * letters < place.span().length();
    }

    private Verdict follow(@Nullable String footnote, Span span) {
        return following.follow(Target.in(first.text(), footnote, span, Target.Role.STIMULUS));
    }

    private Result result(
            Size size,
            Fate fate,
            Draft.Place was,
            Span span,
            Verdict verdict,
            @Nullable String footnote,
            @Nullable Span truth) {
        boolean wrong = verdict instanceof Verdict.Certain certain
                && (truth == null || !right(certain.place(), fate, footnote, truth))
                && !doubledAndDestroyed(certain, fate)
                && !copyInItsPlace(certain, was.footnote(), span, footnote, truth);
        return new Result(
                label,
                size,
                fate,
                was.footnote() != null,
                verdict,
                wrong,
                tell(was.footnote(), span, verdict, footnote, truth));
    }

    /** Of a sentence that was said twice and then written anew, what is left word for word is the sentence to anybody. */
    private static boolean doubledAndDestroyed(Verdict.Certain certain, Fate fate) {
        return fate == Fate.REWORDED_HEAVILY && certain.sameWords();
    }

    /**
     * Where the words stand once more, and there in more of their old company than where they went (or in all of it,
     * where they are gone), that is the place to anybody.
     */
    private boolean copyInItsPlace(
            Verdict.Certain certain,
            @Nullable String before,
            Span span,
            @Nullable String footnote,
            @Nullable Span truth) {
        if (!certain.sameWords()) {
            return false;
        }
        if (truth == null && movedWhole(before, span)) {
            return true;
        }
        Company old = Company.of(first.text().textOf(before), span);
        Verdict.Place place = certain.place();
        int there = old.agrees(Company.of(second.text().textOf(place.footnote()), place.span()));
        int here = truth == null
                ? old.size() - 1
                : old.agrees(Company.of(second.text().textOf(footnote), truth));
        return there > here;
    }

    /** The passage that it stood in is gone, and stands word for word elsewhere. */
    private boolean movedWhole(@Nullable String before, Span span) {
        if (before != null) {
            return false;
        }
        EssayText then = first.text();
        return then.blockAt(span.start())
                .filter(block -> second.text().canonical().contains(block.span().in(then.canonical())))
                .isPresent();
    }

    private boolean right(Verdict.Place place, Fate fate, @Nullable String footnote, Span truth) {
        if (!Objects.equals(place.footnote(), footnote)) {
            return false;
        }
        String text = second.text().textOf(footnote);
        Span one = trimmed(text, place.span());
        Span other = trimmed(text, truth);
        if (fate == Fate.UNTOUCHED || fate == Fate.RESPELT) {
            return one.equals(other);
        }
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return common >= SAME_PLACE * all;
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = Math.min(text.length(), span.end());
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private String tell(
            @Nullable String footnote, Span span, Verdict verdict, @Nullable String there, @Nullable Span truth) {
        EssayText now = second.text();
        return seed + " " + label + "\n   was   " + footnote + " "
                + span.in(first.text().textOf(footnote))
                + "\n   truth " + there + " "
                + (truth == null ? "gone" : trimmed(now.textOf(there), truth).in(now.textOf(there)))
                + "\n   is    "
                + switch (verdict) {
                    case Verdict.Certain c -> "certain " + at(now, c.place()) + " margin " + c.margin();
                    case Verdict.Doubtful d ->
                        d.doubt()
                                + d.candidates().stream()
                                        .map(p -> "\n      " + at(now, p))
                                        .collect(Collectors.joining());
                    case Verdict.Lost lost -> "lost " + lost.doubt();
                };
    }

    private static String at(EssayText text, Verdict.Place place) {
        return place.footnote() + " " + place.span() + " " + place.confidence() + " "
                + place.span().in(text.textOf(place.footnote()));
    }
}
