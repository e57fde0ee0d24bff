package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;

/**
 * A list and the lists in it, as one block with a line for each paragraph. What is no paragraph (code, a table, a
 * quotation) becomes a block of its own and the list goes on after it.
 */
final class MarkdownList {

    private record Line(InlineText text, int depth) {}

    private final MarkdownBlocks blocks;
    private final ListBlock list;
    private final List<Line> lines = new ArrayList<>();

    MarkdownList(MarkdownBlocks blocks, ListBlock list) {
        this.blocks = blocks;
        this.list = list;
    }

    void add() {
        items(list, 0);
        close();
    }

    private void items(ListBlock parent, int depth) {
        for (Node item = parent.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item(item, depth);
            }
        }
    }

    private void item(Node item, int depth) {
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph && !Pictures.only(paragraph)) {
                InlineText text = blocks.inline(paragraph).unbroken();
                if (!text.blank() || !text.problems().isEmpty()) {
                    lines.add(new Line(text, depth));
                }
            } else if (node instanceof ListBlock inner) {
                items(inner, depth + 1);
            } else {
                close();
                blocks.block(node, -1);
            }
        }
    }

    private void close() {
        if (lines.isEmpty()) {
            return;
        }
        InlineText.Joiner joiner = new InlineText.Joiner();
        lines.forEach(l -> joiner.add(l.text(), "\n"));
        List<Line> done = List.copyOf(lines);
        lines.clear();
        blocks.add(
                joiner.joined(),
                (id, span) -> new Block.ItemList(
                        id, span, list instanceof OrderedList, entries(done, joiner.spans(), span.start())));
    }

    private static List<Block.ItemList.Entry> entries(List<Line> lines, List<Span> spans, int start) {
        List<Block.ItemList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            entries.add(new Block.ItemList.Entry(
                    spans.get(i).shift(start), lines.get(i).depth()));
        }
        return entries;
    }
}
