package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;

/** A table: a row is a line, its cells are joined by {@code " | "}. */
final class MarkdownTable {

    private MarkdownTable() {}

    static void add(MarkdownBlocks blocks, TableBlock table) {
        InlineText.Joiner joiner = new InlineText.Joiner();
        List<Integer> widths = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    widths.add(cells(blocks, row, joiner));
                }
            }
        }
        blocks.add(
                joiner.joined(),
                (id, span) -> new Block.Table(id, span, true, rows(joiner.spans(), widths, span.start())));
    }

    private static int cells(MarkdownBlocks blocks, Node row, InlineText.Joiner joiner) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                joiner.add(blocks.inline(cell).unbroken(), count == 0 ? "\n" : " | ");
                count++;
            }
        }
        return count;
    }

    private static List<List<Span>> rows(List<Span> cells, List<Integer> widths, int start) {
        List<List<Span>> rows = new ArrayList<>();
        int at = 0;
        for (int width : widths) {
            rows.add(cells.subList(at, at + width).stream()
                    .map(c -> c.shift(start))
                    .toList());
            at += width;
        }
        return rows;
    }
}
