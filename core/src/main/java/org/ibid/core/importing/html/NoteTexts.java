package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads the texts of notes: without their labels and the links back, paragraphs joined by a blank line. */
final class NoteTexts {

    private static final Pattern BEFORE =
            Pattern.compile("^(?:[\\s\u00A0^↑↩⬆,;:.|\uFE0E\uFE0F\\])]|[\\[({]\\s*[\\])}]){1,60}");
    private static final Pattern AFTER = Pattern.compile("(?:[\\s\u00A0|↩↑^⬆\uFE0E\uFE0F]|[\\[(]\\s*[\\])])+$");

    private final Reading reading;
    private final Pictures pictures;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final ListNumbers numbers = new ListNumbers();

    NoteTexts(Reading reading, Pictures pictures) {
        this.reading = reading;
        this.pictures = pictures;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    /**
     * Null where there is no text.
     *
     * @param called where, which is the place of all that is lost of the note; null if nowhere
     */
    @Nullable
    StyledText of(Note note, @Nullable Integer called) {
        if (note.words() != null) {
            return StyledText.plain(
                    Characters.of(note.words()).replaceAll("\\s+", " ").strip());
        }
        BlockReader blocks = new BlockReader(reading, pictures, null);
        reading.losses().readAt(() -> called);
        blocks.note(note.nodes());
        EssayText text = blocks.builder().build();
        String name = note.label() == null ? "" : " " + note.label();
        for (ImportProblem p : blocks.problems()) {
            problems.add(new ImportProblem(p.code(), "Note" + name + ": " + p.message(), called));
        }
        if (text.blocks().stream().anyMatch(Block.Picture.class::isInstance)) {
            problems.add(new ImportProblem(
                    "note-picture", "Note" + name + ": a picture in it was left out, its words were kept.", called));
        }
        if (!text.references().isEmpty()) {
            problems.add(new ImportProblem(
                    "note-in-note",
                    "Note" + name + " calls another note. Notes of notes are not kept; their mark was left out.",
                    called));
        }
        StyledText bare = bare(new StyledText(text.canonical(), text.formatting(), List.of()), note);
        return Characters.blank(bare.text()) ? null : bare;
    }

    private StyledText bare(StyledText text, Note note) {
        boolean labelled = listed(note) || labelDropped(note);
        NoteLabel label = note.label() == null ? null : NoteLabel.of(note.label());
        int start = 0;
        Matcher before = BEFORE.matcher(text.text());
        if (anyDropped(note) && before.find()) {
            start = before.end();
        }
        if (label != null && !labelled) {
            start += label.lengthAtStartOf(text.text().substring(start));
        }
        Matcher after = AFTER.matcher(text.text());
        after.region(Math.max(start, text.text().length() - 40), text.text().length());
        int end = after.find() ? after.start() : text.text().length();
        List<Span> cuts = new ArrayList<>();
        if (start > 0) {
            cuts.add(new Span(0, start));
        }
        if (end < text.text().length() && end >= start) {
            cuts.add(new Span(end, text.text().length()));
        }
        return text.without(cuts);
    }

    /** Where the list prints the number, a number that the text begins with is its own. */
    private boolean listed(Note note) {
        return note.nodes().getFirst() instanceof Element item
                && Tags.is(item, "li")
                && numbers.of(item) != null
                && !item.attr("style").contains("none");
    }

    private boolean anyDropped(Note note) {
        return droppedAtStart(note).findAny().isPresent();
    }

    private boolean labelDropped(Note note) {
        return droppedAtStart(note).anyMatch(e -> NoteLabel.of(reading.page().words(e, 30)) != null);
    }

    private java.util.stream.Stream<Element> droppedAtStart(Note note) {
        Node first = note.nodes().getFirst();
        int begin = reading.page().extent(first).before();
        return note.nodes().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .limit(4)
                .flatMap(Element::stream)
                .limit(60)
                .filter(reading.notes()::dropped)
                .filter(e -> reading.page().extent(e).before() - begin < 6);
    }
}
