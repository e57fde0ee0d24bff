package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;

/**
 * One replacement in a text, and where it leads everything that has a place there. What is put in belongs to the block
 * that it stands in, and to no formatting that only touches it.
 *
 * @param start half-open range that goes
 * @param insert what comes in its place
 */
record Splice(int start, int end, String insert) {

    private int delta() {
        return insert.length() - (end - start);
    }

    String in(String text) {
        return text.substring(0, start) + insert + text.substring(end);
    }

    /** Of a place between two characters. What stood within goes to the beginning. */
    int moved(int offset) {
        if (offset <= start) {
            return offset;
        }
        return offset >= end ? offset + delta() : start;
    }

    /** Of what contains the replacement or lies apart from it: a block, an item of a list. */
    Span around(Span span) {
        return new Span(
                span.start() <= start ? span.start() : span.start() + delta(),
                span.end() < end ? span.end() : span.end() + delta());
    }

    Block around(Block block) {
        Span span = around(block.span());
        String id = block.passageId();
        return switch (block) {
            case Block.Heading h -> new Block.Heading(id, span, h.level());
            case Block.Paragraph p -> new Block.Paragraph(id, span);
            case Block.BlockQuotation q -> new Block.BlockQuotation(id, span, q.run(), q.confidence());
            case Block.ItemList l ->
                new Block.ItemList(
                        id,
                        span,
                        l.ordered(),
                        l.items().stream()
                                .map(i -> new Block.ItemList.Entry(around(i.span()), i.depth()))
                                .toList());
            case Block.Table t ->
                new Block.Table(
                        id,
                        span,
                        t.header(),
                        t.rows().stream()
                                .map(row -> row.stream().map(this::around).toList())
                                .toList());
            case Block.Verse v -> new Block.Verse(id, span);
            case Block.Preformatted p -> new Block.Preformatted(id, span);
            case Block.Picture p -> new Block.Picture(id, span, p.alt(), p.source());
            case Block.Separator s -> new Block.Separator(id, span);
            case Block.Remark r -> new Block.Remark(id, span, r.confidence());
        };
    }

    List<Formatting> formatting(List<Formatting> styles) {
        List<Formatting> moved = new ArrayList<>();
        for (Formatting style : styles) {
            int from = style.span().start() < start
                    ? style.span().start()
                    : style.span().start() >= end ? style.span().start() + delta() : start + insert.length();
            int to = style.span().end() <= start
                    ? style.span().end()
                    : style.span().end() >= end ? style.span().end() + delta() : start;
            if (from < to) {
                moved.add(new Formatting(style.style(), new Span(from, to), style.href()));
            }
        }
        return moved;
    }

    List<FootnoteReference> references(List<FootnoteReference> references) {
        return references.stream()
                .map(r -> new FootnoteReference(r.footnote(), moved(r.offset()), r.confidence()))
                .toList();
    }
}
