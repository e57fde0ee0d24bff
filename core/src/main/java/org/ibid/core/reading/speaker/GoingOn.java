package org.ibid.core.reading.speaker;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Quotation.Form;
import org.ibid.core.essay.Voice;
import org.ibid.core.reading.people.People;
import org.jspecify.annotations.Nullable;

/** Words that nothing brings in, as they go on from the words before them. */
final class GoingOn {

    private static final double HALF = 0.93;
    private static final double HALF_BEHIND_A_STOP = 0.88;
    private static final double SAME_NOTE = 0.81;
    private static final Set<String> TAGS = Set.of("said-by", "says-behind", "according-to-behind", "in-words-behind");
    private static final int LONGEST_TAG = 140;
    private static final int AT_LENGTH = 200;
    private static final double GOES_ON = 0.81;
    private static final int LONGEST_BETWEEN = 300;
    /** The rest of the sentence that the words stood in, then a sentence about their speaker alone. */
    private static final Pattern HE_DID =
            Pattern.compile("[^\uF801]*?(?:[.!?]|^)\\s(?:He|She|[\uE000-\uF7FF])(?!') [^\uF801]*[.!?]\\s*");

    private static final Pattern OTHERS = Pattern.compile("[\uE000-\uF800]|\\b(?:[Tt]hey|[Tt]o this|[Tt]o which)\\b");
    private static final Pattern TAG_ENDS = Pattern.compile("[.!?]\\s*$");

    private final EssayText text;
    private final People people;
    private final Masked masked;

    /** Quotations heard so far, by their ids. */
    private final Map<String, Quotation> done;

    GoingOn(EssayText text, People people, Masked masked, Map<String, Quotation> done) {
        this.text = text;
        this.people = people;
        this.masked = masked;
        this.done = done;
    }

    /** “Q,” writes P, “Q”: the second half is the same speaker's. */
    Optional<Finding> secondHalf(Quotation quotation, @Nullable Quotation last) {
        if (last == null
                || !Objects.equals(last.parent(), quotation.parent())
                || last.voices().isEmpty()) {
            return Optional.empty();
        }
        Voice first = last.voices().getFirst();
        int from = last.span().end() + 1;
        int to = quotation.span().start() - 1;
        boolean tag = TAGS.contains(first.rule());
        if (!tag || first.person() == null || to - from > LONGEST_TAG || to < from) {
            return Optional.empty();
        }
        String between = masked.before(from, to);
        if (between.contains(String.valueOf(Masked.QUOTE))
                || text.canonical().substring(from, to).contains("\n")
                || TAG_ENDS.matcher(between).replaceFirst("").contains(". ")) {
            return Optional.empty();
        }
        double confidence =
                Math.min(first.confidence(), TAG_ENDS.matcher(between).find() ? HALF_BEHIND_A_STOP : HALF);
        return Optional.of(new Finding("second-half", personOf(first), OptionalInt.empty(), confidence));
    }

    /** Words without an introduction under the same note as the words at length ahead of them come from their source. */
    Optional<Finding> sameNote(Quotation quotation, @Nullable Quotation last) {
        if (last == null || quotation.parent() != null || last.voices().isEmpty()) {
            return Optional.empty();
        }
        Quotation outer = last.parent() == null ? last : done.getOrDefault(last.parent(), last);
        if (outer.form() != Form.BLOCK && !paragraphOf(quotation, outer)) {
            return Optional.empty();
        }
        boolean noteBetween = text.references().stream()
                .anyMatch(r -> outer.span().end() <= r.offset()
                        && r.offset() <= quotation.span().start());
        boolean noteBehind = text.references().stream()
                .anyMatch(r -> r.offset() >= quotation.span().end()
                        && r.offset() <= quotation.span().end() + 3);
        Voice source = outer.voices().isEmpty() ? null : outer.voices().getLast();
        if (noteBetween || !noteBehind || source == null || !source.sure()) {
            return Optional.empty();
        }
        return Optional.of(new Finding("same-note", personOf(source), OptionalInt.empty(), SAME_NOTE));
    }

    /** A paragraph of nothing but words, behind one that ends with words at length. */
    private boolean paragraphOf(Quotation quotation, Quotation ahead) {
        int from = ahead.span().end() + 1;
        int to = quotation.span().start() - 1;
        int end = quotation.span().end() + 1;
        String canonical = text.canonical();
        return from <= to
                && canonical.substring(from, to).equals(EssayText.BLOCK_BREAK)
                && (end >= canonical.length() || canonical.startsWith(EssayText.BLOCK_BREAK, end))
                && ahead.span().length() >= AT_LENGTH;
    }

    /**
     * “Q,” writes P. He thought well of her. “Q”: a sentence of words by themselves, behind one or two that tell nothing but
     * what the speaker of the words before did.
     */
    Optional<Finding> goesOn(Quotation quotation, @Nullable Quotation last, Surroundings around) {
        if (last == null
                || last.voices().isEmpty()
                || !Objects.equals(last.parent(), quotation.parent())
                || !around.before().isBlank()
                || !around.after().isBlank()
                || around.block()
                || last.form() == Form.BLOCK) {
            return Optional.empty();
        }
        Voice first = last.voices().getFirst();
        int from = last.span().end() + 1;
        int to = quotation.span().start() - 1;
        OptionalInt speaker = personOf(first);
        if (!first.sure() || speaker.isEmpty() || to - from > LONGEST_BETWEEN || to < from) {
            return Optional.empty();
        }
        String between = masked.before(from, to);
        Matcher told = HE_DID.matcher(between);
        boolean his = told.matches()
                && OTHERS.matcher(between)
                        .results()
                        .allMatch(m -> Masked.person(m.group().charAt(0)) == speaker.getAsInt());
        return his && !text.canonical().substring(from, to).contains("\n")
                ? Optional.of(new Finding("goes-on", speaker, OptionalInt.empty(), GOES_ON))
                : Optional.empty();
    }

    private OptionalInt personOf(Voice voice) {
        for (int i = 0; i < people.people().size(); i++) {
            if (people.people().get(i).id().equals(voice.person())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
