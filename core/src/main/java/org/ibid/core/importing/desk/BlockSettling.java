package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;

/** What becomes of a text when a block is of another kind, is one with the next, or is two. */
final class BlockSettling {

    private BlockSettling() {}

    static EssayText ofKind(EssayText text, Settlement.OfKind settlement) {
        int index = indexOf(text, settlement.passage());
        Block block = text.blocks().get(index);
        if (!BlockKind.canBecomeAnother(block)) {
            throw new Inapplicable("a " + block.kind() + " stays what it is");
        }
        BlockKind kind = settlement.kind();
        String canonical = keepsLines(kind) ? text.canonical() : inOneLine(text.canonical(), block.span());
        List<Block> blocks = new ArrayList<>(text.blocks());
        blocks.set(index, made(canonical, text, index, settlement));
        return new EssayText(canonical, Runs.numbered(blocks), text.formatting(), text.footnotes(), text.references());
    }

    private static boolean keepsLines(BlockKind kind) {
        return kind == BlockKind.VERSE || kind == BlockKind.LIST || kind == BlockKind.REMARK;
    }

    /** Character for character, so that nothing moves. */
    private static String inOneLine(String canonical, Span span) {
        return canonical.substring(0, span.start())
                + span.in(canonical).replace('\n', ' ')
                + canonical.substring(span.end());
    }

    private static Block made(String canonical, EssayText text, int index, Settlement.OfKind settlement) {
        Block block = text.blocks().get(index);
        String id = block.passageId();
        Span span = block.span();
        return switch (settlement.kind()) {
            case HEADING -> new Block.Heading(id, span, Math.clamp(settlement.level(), 1, 6));
            case PARAGRAPH -> new Block.Paragraph(id, span);
            case QUOTATION -> new Block.BlockQuotation(id, span, Runs.joining(text.blocks(), index), 1);
            case VERSE -> new Block.Verse(id, span);
            case REMARK -> new Block.Remark(id, span, 1);
            case LIST -> block instanceof Block.ItemList list ? list : list(id, span, canonical);
        };
    }

    private static Block list(String id, Span span, String canonical) {
        List<Block.ItemList.Entry> items = new ArrayList<>();
        int at = span.start();
        for (String line : span.in(canonical).split("\n", -1)) {
            items.add(new Block.ItemList.Entry(new Span(at, at + line.length()), 0));
            at += line.length() + 1;
        }
        return new Block.ItemList(id, span, false, items);
    }

    static DraftText joined(DraftText draft, Settlement.Joined settlement) {
        EssayText text = draft.text();
        int index = indexOf(text, settlement.passage());
        if (!canJoin(text, index)) {
            throw new Inapplicable("these two cannot be one");
        }
        Block first = text.blocks().get(index);
        Block second = text.blocks().get(index + 1);
        boolean lines = first instanceof Block.ItemList || first instanceof Block.Verse;
        int gap = first.span().end();
        Splice splice = new Splice(gap, gap + EssayText.BLOCK_BREAK.length(), lines ? "\n" : " ");
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < text.blocks().size(); i++) {
            Block block = text.blocks().get(i);
            if (i == index) {
                blocks.add(both(first, second, splice));
            } else if (i != index + 1) {
                blocks.add(splice.around(block));
            }
        }
        EssayText one = new EssayText(
                splice.in(text.canonical()),
                Runs.numbered(blocks),
                splice.formatting(text.formatting()),
                text.footnotes(),
                splice.references(text.references()));
        return draft.moved(one, splice::moved);
    }

    static boolean canJoin(EssayText text, int index) {
        if (index < 0 || index + 1 >= text.blocks().size()) {
            return false;
        }
        Block first = text.blocks().get(index);
        Block second = text.blocks().get(index + 1);
        boolean lines = first instanceof Block.ItemList || first instanceof Block.Verse;
        return lines ? first.getClass() == second.getClass() : running(first) && running(second);
    }

    private static boolean running(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Heading
                || block instanceof Block.BlockQuotation
                || block instanceof Block.Remark;
    }

    private static Block both(Block first, Block second, Splice splice) {
        int end = second.span().end()
                - (splice.end() - splice.start())
                + splice.insert().length();
        Span span = new Span(first.span().start(), end);
        String id = first.passageId();
        return switch (first) {
            case Block.Heading h -> new Block.Heading(id, span, h.level());
            case Block.BlockQuotation q -> new Block.BlockQuotation(id, span, q.run(), q.confidence());
            case Block.Remark r -> new Block.Remark(id, span, r.confidence());
            case Block.Verse v -> new Block.Verse(id, span);
            case Block.ItemList l -> {
                List<Block.ItemList.Entry> items = new ArrayList<>(l.items());
                ((Block.ItemList) splice.around(second)).items().forEach(items::add);
                yield new Block.ItemList(id, span, l.ordered(), items);
            }
            default -> new Block.Paragraph(id, span);
        };
    }

    static DraftText split(DraftText draft, Settlement.Split settlement) {
        EssayText text = draft.text();
        int index = indexOf(text, settlement.passage());
        Block block = text.blocks().get(index);
        Span gap = gap(text.canonical(), block, settlement.offset());
        Splice splice = new Splice(gap.start(), gap.end(), EssayText.BLOCK_BREAK);
        String second = nextPassage(text);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < text.blocks().size(); i++) {
            Block other = text.blocks().get(i);
            if (i == index) {
                Span first = new Span(block.span().start(), gap.start());
                Span rest = new Span(
                        gap.start() + EssayText.BLOCK_BREAK.length(),
                        splice.around(block).span().end());
                blocks.add(part(block, block.passageId(), first, splice));
                blocks.add(part(block, second, rest, splice));
            } else {
                blocks.add(splice.around(other));
            }
        }
        EssayText two = new EssayText(
                splice.in(text.canonical()),
                Runs.numbered(blocks),
                splitStyles(text, splice),
                text.footnotes(),
                splice.references(text.references()));
        DraftText cut = draft.moved(two, splice::moved);
        return draft.keeps(block) ? cut.keeping(second) : cut;
    }

    /** A style that reaches over the cut goes on behind it. */
    private static List<Formatting> splitStyles(EssayText text, Splice splice) {
        List<Formatting> styles = new ArrayList<>();
        for (Formatting style : text.formatting()) {
            Span span = style.span();
            if (span.start() < splice.start() && span.end() > splice.end()) {
                styles.add(new Formatting(style.style(), new Span(span.start(), splice.start()), style.href()));
                styles.addAll(splice.formatting(
                        List.of(new Formatting(style.style(), new Span(splice.end(), span.end()), style.href()))));
            } else {
                styles.addAll(splice.formatting(List.of(style)));
            }
        }
        styles.sort(Comparator.comparing(Formatting::span));
        return styles;
    }

    private static Block part(Block whole, String id, Span span, Splice splice) {
        return switch (whole) {
            case Block.Heading h -> new Block.Heading(id, span, h.level());
            case Block.BlockQuotation q -> new Block.BlockQuotation(id, span, q.run(), q.confidence());
            case Block.Remark r -> new Block.Remark(id, span, r.confidence());
            case Block.Verse v -> new Block.Verse(id, span);
            case Block.Preformatted p -> new Block.Preformatted(id, span);
            case Block.ItemList l ->
                new Block.ItemList(
                        id,
                        span,
                        l.ordered(),
                        l.items().stream()
                                .map(e -> new Block.ItemList.Entry(movedLine(e.span(), splice), e.depth()))
                                .filter(e -> span.contains(e.span()))
                                .toList());
            default -> new Block.Paragraph(id, span);
        };
    }

    private static Span movedLine(Span line, Splice splice) {
        int by = splice.insert().length() - (splice.end() - splice.start());
        return line.start() >= splice.end() ? line.shift(by) : line;
    }

    /** The white space at the place of a cut; a list is cut between two of its lines only. */
    private static Span gap(String canonical, Block block, int offset) {
        Span span = block.span();
        if (!BlockKind.canBecomeAnother(block) || offset <= span.start() || offset >= span.end()) {
            throw new Inapplicable("nothing can be cut here");
        }
        int start = offset;
        int end = offset;
        while (start > span.start() && Character.isWhitespace(canonical.charAt(start - 1))) {
            start--;
        }
        while (end < span.end() && Character.isWhitespace(canonical.charAt(end))) {
            end++;
        }
        boolean lines = block instanceof Block.ItemList || block instanceof Block.Verse;
        boolean betweenLines = canonical.substring(start, end).indexOf('\n') >= 0;
        boolean words = start > span.start() && end < span.end();
        boolean pair = Character.isLowSurrogate(canonical.charAt(end < span.end() ? end : start)) && start == end;
        if (!words || pair || (lines && !betweenLines)) {
            throw new Inapplicable("nothing can be cut here");
        }
        return new Span(start, end);
    }

    private static String nextPassage(EssayText text) {
        int highest = 0;
        for (Block block : text.blocks()) {
            String digits = block.passageId().replaceAll("\\D", "");
            highest = Math.max(highest, digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits));
        }
        return "p" + (highest + 1);
    }

    static int indexOf(EssayText text, String passage) {
        for (int i = 0; i < text.blocks().size(); i++) {
            if (text.blocks().get(i).passageId().equals(passage)) {
                return i;
            }
        }
        throw new Inapplicable("no passage " + passage);
    }
}
