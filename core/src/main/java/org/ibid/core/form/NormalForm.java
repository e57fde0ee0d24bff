package org.ibid.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;

/**
 * An essay without what its form as text does not say: passages are {@code p1}, {@code p2} … and notes {@code n1},
 * {@code n2} … in their order, block quotations are numbered from 0 as they come; formatting lies within a block, in lists
 * and tables within an item or cell, covers something, and is in the order of its spans, then of its styles and addresses.
 * A note called at the bar between two cells is called by the first. All else stays.
 */
public final class NormalForm {

    private static final Comparator<Formatting> ORDER = Comparator.comparing(Formatting::span)
            .thenComparing(Formatting::style)
            .thenComparing(Formatting::href, Comparator.nullsFirst(Comparator.naturalOrder()));

    private NormalForm() {}

    public static EssayText of(EssayText essay) {
        Map<String, String> ids = new HashMap<>();
        List<Footnote> notes = new ArrayList<>();
        for (Footnote note : essay.footnotes()) {
            String id = "n" + (notes.size() + 1);
            ids.put(note.id(), id);
            notes.add(new Footnote(id, note.label(), note.text(), sorted(note.formatting())));
        }
        Pieces pieces = new Pieces(essay.blocks());
        List<FootnoteReference> references = essay.references().stream()
                .map(r -> new FootnoteReference(
                        Objects.requireNonNull(ids.get(r.footnote())), pieces.nearest(r.offset()), r.confidence()))
                .sorted(Comparator.comparingInt(FootnoteReference::offset))
                .toList();
        return new EssayText(essay.canonical(), blocks(essay.blocks()), within(essay, pieces), notes, references);
    }

    private static List<Block> blocks(List<Block> blocks) {
        Map<Integer, Integer> runs = new HashMap<>();
        List<Block> renamed = new ArrayList<>();
        for (Block block : blocks) {
            renamed.add(named(block, "p" + (renamed.size() + 1), runs));
        }
        return renamed;
    }

    private static Block named(Block block, String id, Map<Integer, Integer> runs) {
        return switch (block) {
            case Block.Heading h -> new Block.Heading(id, h.span(), h.level());
            case Block.Paragraph p -> new Block.Paragraph(id, p.span());
            case Block.BlockQuotation q -> {
                Integer run = runs.get(q.run());
                int number = run == null ? runs.size() : run;
                runs.put(q.run(), number);
                yield new Block.BlockQuotation(id, q.span(), number, q.confidence());
            }
            case Block.ItemList l -> new Block.ItemList(id, l.span(), l.ordered(), l.items());
            case Block.Table t -> new Block.Table(id, t.span(), t.header(), t.rows());
            case Block.Verse v -> new Block.Verse(id, v.span());
            case Block.Preformatted p -> new Block.Preformatted(id, p.span());
            case Block.Picture p -> new Block.Picture(id, p.span(), p.alt(), p.source());
            case Block.Separator s -> new Block.Separator(id, s.span());
            case Block.Remark r -> new Block.Remark(id, r.span(), r.confidence());
        };
    }

    /** Both lists are in order of start, so one pass finds the pieces of each style. */
    private static List<Formatting> within(EssayText essay, Pieces within) {
        List<Formatting> kept = new ArrayList<>();
        List<Span> pieces = within.spans();
        int first = 0;
        for (Formatting style : sorted(essay.formatting())) {
            while (first < pieces.size()
                    && pieces.get(first).end() <= style.span().start()) {
                first++;
            }
            for (int i = first; i < pieces.size(); i++) {
                Span piece = pieces.get(i);
                if (piece.start() >= style.span().end()) {
                    break;
                }
                int start = Math.max(piece.start(), style.span().start());
                int end = Math.min(piece.end(), style.span().end());
                if (start < end) {
                    kept.add(new Formatting(style.style(), new Span(start, end), style.href()));
                }
            }
        }
        return sorted(kept);
    }

    static List<Formatting> sorted(List<Formatting> formatting) {
        return formatting.stream()
                .filter(f -> f.span().length() > 0)
                .sorted(ORDER)
                .toList();
    }
}
