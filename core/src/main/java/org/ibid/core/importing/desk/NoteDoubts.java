package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.SeenMarker;

/** Notes without a marker and markers without a note. */
final class NoteDoubts {

    /** When more are missing they are one doubt: a list of notes was left out. */
    private static final int MOST_ONE_BY_ONE = 3;

    private static final int MOST_OFFERED = 3;
    private static final double MISSING = 0.3;
    private static final double UNCALLED = 0.25;

    private final DraftText draft;
    private final EssayText text;
    private final Map<String, FootnoteReference> firstCall = new HashMap<>();

    NoteDoubts(DraftText draft) {
        this.draft = draft;
        this.text = draft.text();
        text.references().forEach(r -> firstCall.putIfAbsent(r.footnote(), r));
    }

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        List<Footnote> missing = text.footnotes().stream()
                .filter(n -> n.text() == null && firstCall.containsKey(n.id()))
                .toList();
        if (missing.size() > MOST_ONE_BY_ONE) {
            doubts.add(missing(missing.size()));
        } else {
            missing.forEach(n -> doubts.add(missing(n)));
        }
        text.footnotes().stream().filter(n -> !firstCall.containsKey(n.id())).forEach(n -> doubts.add(uncalled(n)));
        return doubts;
    }

    private Doubt missing(int count) {
        return new Doubt(
                Doubt.Kind.NOTE_MISSING,
                null,
                null,
                new Span(0, 0),
                "many-missing",
                List.of(
                        Integer.toString(count),
                        Integer.toString(text.footnotes().size())),
                MISSING,
                List.of(new Doubt.Choice("without-words", "", new Settlement.Kept(Doubt.Kind.NOTE_MISSING, null, 0))));
    }

    private Doubt missing(Footnote note) {
        FootnoteReference call = Objects.requireNonNull(firstCall.get(note.id()));
        int offset = call.offset();
        String passage = MarkerDoubts.passageAt(text, offset);
        List<Doubt.Choice> choices = new ArrayList<>();
        choices.add(new Doubt.Choice(
                "without-words", note.label(), new Settlement.Kept(Doubt.Kind.NOTE_MISSING, passage, offset)));
        choices.add(MarkerDoubts.notAMarker(draft, call));
        text.footnotes().stream()
                .filter(n -> n.text() != null && !firstCall.containsKey(n.id()))
                .limit(MOST_OFFERED)
                .forEach(n -> choices.add(new Doubt.Choice(
                        "calls-other", MarkerDoubts.words(n), new Settlement.Calls(note.id(), offset, n.id()))));
        return new Doubt(
                Doubt.Kind.NOTE_MISSING,
                passage,
                null,
                new Span(offset, offset),
                "one-missing",
                List.of(note.label()),
                MISSING,
                choices);
    }

    private Doubt uncalled(Footnote note) {
        List<Doubt.Choice> choices = new ArrayList<>();
        choices.add(new Doubt.Choice(
                "uncalled", note.label(), new Settlement.Kept(Doubt.Kind.NOTE_UNCALLED, note.id(), 0)));
        text.footnotes().stream()
                .filter(n -> n.text() == null && n.label().equals(note.label()))
                .flatMap(n -> Stream.ofNullable(firstCall.get(n.id())))
                .limit(MOST_OFFERED)
                .forEach(call -> choices.add(new Doubt.Choice(
                        "called-here",
                        before(call.offset()),
                        new Settlement.Calls(call.footnote(), call.offset(), note.id()))));
        draft.markers().stream()
                .filter(m -> !m.taken() && m.label().equals(note.label()))
                .limit(MOST_OFFERED)
                .forEach(m -> choices.add(new Doubt.Choice(
                        "called-here", before(m.offset() + m.printed().length()), marker(m, note))));
        int length = note.text() == null ? 0 : note.text().length();
        return new Doubt(
                Doubt.Kind.NOTE_UNCALLED,
                note.id(),
                note.id(),
                new Span(0, length),
                choices.size() > 1 ? "figure-fits" : "no-figure",
                List.of(note.label()),
                UNCALLED,
                choices);
    }

    private static Settlement marker(SeenMarker seen, Footnote note) {
        Span span = new Span(seen.offset(), seen.offset() + seen.printed().length());
        return new Settlement.Marker(span, note.id(), note.label());
    }

    private String before(int offset) {
        int start = text.blockAt(offset).map(b -> b.span().start()).orElse(0);
        return "…" + text.canonical().substring(Math.max(start, offset - 30), offset);
    }
}
