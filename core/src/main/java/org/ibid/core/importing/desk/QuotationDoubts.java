package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;

/** Quotations whose speaker is not sure, and those that are never closed. */
final class QuotationDoubts {

    private static final int MOST_SPEAKERS = 5;
    private static final int MOST_ENDS = 4;
    private static final int SHOWN = 30;
    /** That nobody is named is right more often than not: much is quoted without a speaker near it. */
    private static final double NOBODY = 0.6;

    private static final double UNCLOSED = 0.4;

    private final EssayText text;
    private final Reading reading;
    private final List<String> authors;

    QuotationDoubts(EssayText text, Reading reading, List<String> authors) {
        this.text = text;
        this.reading = reading;
        this.authors = authors;
    }

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        for (Quotation quotation : reading.quotations()) {
            if (quotation.unclosed()) {
                doubts.add(unclosed(quotation));
            }
            if (quotation.speech() && quotation.footnote() == null && unsure(quotation)) {
                doubts.add(speaker(quotation, named(quotation) ? "guess" : "nobody"));
            }
        }
        return doubts;
    }

    /** Where nobody is known by name, in a language whose names are not read, a missing speaker is no doubt. */
    private boolean unsure(Quotation quotation) {
        boolean settled =
                quotation.voices().stream().anyMatch(v -> v.sure() || v.rule().equals(Corrections.TEACHER));
        return !settled && (named(quotation) || !reading.people().isEmpty());
    }

    private static boolean named(Quotation quotation) {
        return quotation.voices().stream().anyMatch(v -> v.who() != null);
    }

    /** The quotations that begin in a block, whether sure or not. */
    List<Doubt> about(String passage) {
        return reading.quotations().stream()
                .filter(q -> q.speech()
                        && q.footnote() == null
                        && MarkerDoubts.passageAt(text, q.span().start()).equals(passage))
                .map(q -> speaker(q, "asked"))
                .toList();
    }

    private Doubt speaker(Quotation quotation, String why) {
        List<Doubt.Choice> choices = new ArrayList<>();
        for (String who : speakers(quotation)) {
            choices.add(speaks("speaker", quotation, who));
        }
        authors.stream().limit(1).forEach(a -> choices.add(speaks("author", quotation, a)));
        choices.add(
                new Doubt.Choice("nobody", "", new Settlement.Speaks(quotation.footnote(), quotation.span(), null)));
        choices.add(new Doubt.Choice("typed", "", null));
        double best = quotation.voices().stream()
                .filter(v -> v.who() != null)
                .mapToDouble(Voice::confidence)
                .max()
                .orElse(NOBODY);
        List<String> said = quotation.voices().stream()
                .map(Voice::who)
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
        return new Doubt(
                Doubt.Kind.SPEAKER,
                MarkerDoubts.passageAt(text, quotation.span().start()),
                quotation.footnote(),
                quotation.span(),
                why,
                said,
                best,
                choices);
    }

    private static Doubt.Choice speaks(String way, Quotation quotation, String who) {
        return new Doubt.Choice(way, who, new Settlement.Speaks(quotation.footnote(), quotation.span(), who));
    }

    /** Those whom the reader thought of, then whoever is named or speaks nearest to it. */
    private List<String> speakers(Quotation quotation) {
        Set<String> names = new LinkedHashSet<>();
        quotation.voices().stream().map(Voice::who).filter(Objects::nonNull).forEach(names::add);
        int place = quotation.span().start();
        reading.people().stream()
                .filter(p -> !p.mentions().isEmpty())
                .sorted(Comparator.comparingInt(p -> distance(p, place)))
                .limit(MOST_SPEAKERS)
                .forEach(p -> names.add(p.name()));
        authors.forEach(names::remove);
        return names.stream().limit(MOST_SPEAKERS).toList();
    }

    private static int distance(Person person, int place) {
        return person.mentions().stream()
                .mapToInt(m -> Math.abs(m.start() - place))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Doubt unclosed(Quotation quotation) {
        List<Doubt.Choice> choices = new ArrayList<>();
        choices.add(ends("end-guessed", quotation, quotation.span().end()));
        for (int end : ends(quotation)) {
            choices.add(ends("end-here", quotation, end));
        }
        String passage = quotation.footnote() == null
                ? MarkerDoubts.passageAt(text, quotation.span().start())
                : quotation.footnote();
        return new Doubt(
                Doubt.Kind.UNCLOSED,
                passage,
                quotation.footnote(),
                quotation.span(),
                "no-closing-mark",
                List.of(),
                UNCLOSED,
                choices);
    }

    private Doubt.Choice ends(String way, Quotation quotation, int end) {
        Span words = new Span(quotation.span().start(), end);
        String whole = text.textOf(quotation.footnote());
        int from = Math.max(words.start(), end - SHOWN);
        return new Doubt.Choice(
                way,
                "…" + whole.substring(from, end).replace('\n', ' '),
                new Settlement.Ends(quotation.footnote(), words));
    }

    /** Ends of the sentences from its beginning on, as far as its paragraph and the next quotation allow. */
    private List<Integer> ends(Quotation quotation) {
        int start = quotation.span().start();
        int limit = reading.quotations().stream()
                .filter(q -> Objects.equals(q.footnote(), quotation.footnote())
                        && q.span().start() > quotation.span().end())
                .mapToInt(q -> q.span().start() - 1)
                .min()
                .orElse(Integer.MAX_VALUE);
        String passage = quotation.footnote() == null ? MarkerDoubts.passageAt(text, start) : quotation.footnote();
        return reading.sentences().stream()
                .filter(s -> s.passageId().equals(passage))
                .map(Sentence::span)
                .map(Span::end)
                .filter(end ->
                        end > start && end <= limit && end != quotation.span().end())
                .limit(MOST_ENDS)
                .toList();
    }
}
