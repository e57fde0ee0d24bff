package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.SeenMarker;

/** What becomes of a text when a figure in it is a marker, is none, or calls another note. */
final class MarkerSettling {

    private MarkerSettling() {}

    /** The digits go back into the text; whatever stands behind them moves. */
    static DraftText putBack(DraftText draft, Settlement.NotAMarker settlement) {
        EssayText text = draft.text();
        int index = indexOf(text, settlement.footnote(), settlement.offset());
        int offset = settlement.offset();
        Splice splice = new Splice(offset, offset, checked(settlement.printed()));
        List<FootnoteReference> references = new ArrayList<>();
        for (int i = 0; i < text.references().size(); i++) {
            FootnoteReference reference = text.references().get(i);
            if (i != index) {
                // of several calls at one place, those ahead of this one stay ahead of what it printed
                boolean behind = reference.offset() == offset && i > index;
                int place = behind ? offset + splice.insert().length() : splice.moved(reference.offset());
                references.add(new FootnoteReference(reference.footnote(), place, reference.confidence()));
            }
        }
        EssayText spliced = spliced(text, splice, text.references());
        EssayText put = NoteOrder.called(withCalls(spliced, text.references()), text.footnotes(), references);
        List<SeenMarker> markers = draft.markers().stream()
                .filter(m -> !(m.taken() && m.offset() == offset && m.printed().equals(settlement.printed())))
                .toList();
        return draft.marking(markers).moved(put, splice::moved);
    }

    /** The figure goes out of the text, and a space that would be left over beside it. */
    static DraftText takeOut(DraftText draft, Settlement.Marker settlement) {
        EssayText text = draft.text();
        Span printed = widened(text, settlement.printed());
        Splice splice = new Splice(printed.start(), printed.end(), "");
        String id = settlement.footnote() == null ? NoteOrder.next(text) : settlement.footnote();
        List<Footnote> notes = new ArrayList<>(text.footnotes());
        if (settlement.footnote() == null) {
            notes.add(new Footnote(id, settlement.label(), null, List.of()));
        } else if (text.findFootnote(id).isEmpty()) {
            throw new Inapplicable("no note " + id);
        }
        List<FootnoteReference> references = new ArrayList<>(splice.references(text.references()));
        references.add(behindThoseAhead(text, printed), new FootnoteReference(id, printed.start(), 1));
        EssayText spliced = spliced(text, splice, splice.references(text.references()));
        List<SeenMarker> markers = new ArrayList<>(draft.markers().stream()
                .filter(m -> m.taken()
                        || !new Span(m.offset(), m.offset() + m.printed().length()).overlaps(settlement.printed()))
                .toList());
        DraftText moved = draft.marking(markers).moved(NoteOrder.called(spliced, notes, references), splice::moved);
        List<SeenMarker> all = new ArrayList<>(moved.markers());
        all.add(new SeenMarker(printed.start(), printed.in(text.canonical()), settlement.label(), true, 1));
        all.sort(Comparator.comparingInt(SeenMarker::offset));
        return moved.marking(all);
    }

    static DraftText recall(DraftText draft, Settlement.Calls settlement) {
        EssayText text = draft.text();
        int index = indexOf(text, settlement.footnote(), settlement.offset());
        if (text.findFootnote(settlement.called()).isEmpty()) {
            throw new Inapplicable("no note " + settlement.called());
        }
        List<FootnoteReference> references = new ArrayList<>(text.references());
        references.set(index, new FootnoteReference(settlement.called(), settlement.offset(), 1));
        return draft.with(NoteOrder.called(text, text.footnotes(), references));
    }

    private static EssayText spliced(EssayText text, Splice splice, List<FootnoteReference> references) {
        List<Block> blocks = text.blocks().stream().map(splice::around).toList();
        return new EssayText(
                splice.in(text.canonical()),
                blocks,
                splice.formatting(text.formatting()),
                text.footnotes(),
                references);
    }

    private static EssayText withCalls(EssayText text, List<FootnoteReference> references) {
        return new EssayText(text.canonical(), text.blocks(), text.formatting(), text.footnotes(), references);
    }

    private static int behindThoseAhead(EssayText text, Span printed) {
        int index = 0;
        while (index < text.references().size() && text.references().get(index).offset() <= printed.start()) {
            index++;
        }
        return index;
    }

    /** Of two spaces one goes with the marker between them, and none is left before a point. */
    private static Span widened(EssayText text, Span printed) {
        String canonical = text.canonical();
        Block block = text.blocks().stream()
                .filter(b -> b.span().contains(printed))
                .findFirst()
                .orElseThrow(() -> new Inapplicable("a marker stands in one block"));
        boolean words = block.span().length() > printed.length() && printed.length() > 0;
        if (!words
                || printed.in(canonical).isBlank()
                || printed.in(canonical).contains("\n")
                || !BlockKind.canBecomeAnother(block)) {
            throw new Inapplicable("nothing here that could be a marker");
        }
        boolean spaceAhead = printed.start() > block.span().start() && canonical.charAt(printed.start() - 1) == ' ';
        boolean closes =
                printed.end() < block.span().end() && " .,;:!?…)]”’»".indexOf(canonical.charAt(printed.end())) >= 0;
        return spaceAhead && closes ? new Span(printed.start() - 1, printed.end()) : printed;
    }

    private static String checked(String printed) {
        if (printed.isEmpty() || printed.length() > 40 || printed.indexOf('\n') >= 0) {
            throw new Inapplicable("not what a marker looks like");
        }
        return printed;
    }

    private static int indexOf(EssayText text, String footnote, int offset) {
        for (int i = 0; i < text.references().size(); i++) {
            FootnoteReference reference = text.references().get(i);
            if (reference.offset() == offset && reference.footnote().equals(footnote)) {
                return i;
            }
        }
        throw new Inapplicable("note " + footnote + " is not called at " + offset);
    }
}
