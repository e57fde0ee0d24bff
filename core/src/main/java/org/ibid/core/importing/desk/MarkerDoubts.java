package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.SeenMarker;

/** Figures that may or may not be markers. */
final class MarkerDoubts {

    /** Below this a marker may well be a figure of the text. */
    private static final double DOUBTFUL = 0.6;

    /** The reason of what is no doubt, but was asked for. */
    private static final String ASKED = "asked";

    private static final int MOST_NOTES = 2;
    private static final int MOST_FIGURES = 12;
    private static final Pattern FIGURE =
            Pattern.compile("[\\[(]?\\d{1,3}[\\])]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\[?[*†‡§¶]{1,3}]?");

    private final DraftText draft;
    private final EssayText text;
    private final Set<String> called;

    MarkerDoubts(DraftText draft) {
        this.draft = draft;
        this.text = draft.text();
        this.called =
                text.references().stream().map(FootnoteReference::footnote).collect(Collectors.toSet());
    }

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        for (FootnoteReference reference : text.references()) {
            if (reference.confidence() < DOUBTFUL) {
                doubts.add(marker(reference, "low-margin"));
            }
        }
        for (SeenMarker seen : draft.markers()) {
            Span span = new Span(seen.offset(), seen.offset() + seen.printed().length());
            if (!seen.taken() && stands(span, seen.printed())) {
                boolean waits = text.footnotes().stream().anyMatch(n -> uncalled(n, seen.label()));
                double figure = 1 - seen.likelihood();
                doubts.add(
                        figure(span, seen.label(), waits ? "note-waits" : "looks-like", waits ? figure / 2 : figure));
            }
        }
        return doubts;
    }

    private boolean stands(Span span, String printed) {
        return span.end() <= text.canonical().length()
                && span.in(text.canonical()).equals(printed);
    }

    /** Markers and figures of a block. */
    List<Doubt> about(String passage) {
        Block block = text.block(passage).orElse(null);
        if (block == null || !BlockKind.canBecomeAnother(block)) {
            return List.of();
        }
        List<Doubt> places = new ArrayList<>();
        text.references().stream()
                .filter(r -> block.span().start() <= r.offset()
                        && r.offset() <= block.span().end())
                .forEach(r -> places.add(marker(r, ASKED)));
        Matcher figures = FIGURE.matcher(block.span().in(text.canonical()));
        int found = 0;
        while (figures.find() && found < MOST_FIGURES) {
            Span span =
                    new Span(figures.start(), figures.end()).shift(block.span().start());
            if (alone(span, block.span()) && span.length() < block.span().length()) {
                places.add(figure(span, figures.group().replaceAll("[\\[()\\]]", ""), ASKED, 1));
                found++;
            }
        }
        return places;
    }

    /** A part of a longer number is only a marker where somebody says so of the whole. */
    private boolean alone(Span span, Span block) {
        boolean before = span.start() == block.start()
                || !Character.isDigit(text.canonical().charAt(span.start() - 1));
        boolean after =
                span.end() == block.end() || !Character.isDigit(text.canonical().charAt(span.end()));
        return before && after;
    }

    private Doubt marker(FootnoteReference reference, String why) {
        Footnote note = text.footnote(reference.footnote());
        int offset = reference.offset();
        List<Doubt.Choice> choices = new ArrayList<>();
        choices.add(new Doubt.Choice("marker", note.label(), new Settlement.Calls(note.id(), offset, note.id())));
        choices.add(notAMarker(draft, reference));
        text.footnotes().stream()
                .filter(n -> !n.id().equals(note.id()) && n.label().equals(note.label()))
                .limit(MOST_NOTES)
                .forEach(n -> choices.add(
                        new Doubt.Choice("calls-other", words(n), new Settlement.Calls(note.id(), offset, n.id()))));
        return new Doubt(
                Doubt.Kind.MARKER,
                passageAt(text, offset),
                null,
                new Span(offset, offset),
                why,
                List.of(note.label()),
                reference.confidence(),
                choices);
    }

    /** What it printed goes back, as far as that is known; else its label. */
    static Doubt.Choice notAMarker(DraftText draft, FootnoteReference reference) {
        String label = draft.text().footnote(reference.footnote()).label();
        String printed = draft.markers().stream()
                .filter(m -> m.taken()
                        && m.offset() == reference.offset()
                        && m.label().equals(label))
                .map(SeenMarker::printed)
                .findFirst()
                .orElse(label.isEmpty() ? "*" : label);
        return new Doubt.Choice(
                "not-marker",
                printed.strip(),
                new Settlement.NotAMarker(reference.footnote(), reference.offset(), printed));
    }

    private Doubt figure(Span span, String label, String why, double confidence) {
        String passage = passageAt(text, span.start());
        List<Doubt.Choice> choices = new ArrayList<>();
        if (!why.equals(ASKED)) {
            choices.add(
                    new Doubt.Choice("figure", label, new Settlement.Kept(Doubt.Kind.FIGURE, passage, span.start())));
        }
        Set<String> offered = new HashSet<>();
        text.footnotes().stream()
                .filter(n -> n.label().equals(label))
                .sorted((a, b) -> Boolean.compare(called.contains(a.id()), called.contains(b.id())))
                .limit(MOST_NOTES)
                .forEach(n -> {
                    offered.add(n.id());
                    choices.add(new Doubt.Choice("marker-of", words(n), new Settlement.Marker(span, n.id(), label)));
                });
        if (offered.isEmpty()) {
            choices.add(new Doubt.Choice("new-note", label, new Settlement.Marker(span, null, label)));
        }
        return new Doubt(Doubt.Kind.FIGURE, passage, null, span, why, List.of(label), confidence, choices);
    }

    private boolean uncalled(Footnote note, String label) {
        return note.label().equals(label) && !called.contains(note.id());
    }

    /** A note by its label and the words that it begins with. */
    static String words(Footnote note) {
        String body = note.text() == null ? "" : note.text().replace('\n', ' ');
        String opening = body.length() <= 40 ? body : body.substring(0, body.offsetByCodePoints(0, 36)) + "…";
        return opening.isEmpty() ? note.label() : note.label() + " " + opening;
    }

    static String passageAt(EssayText text, int offset) {
        return text.blockAt(offset).map(Block::passageId).orElse("");
    }
}
