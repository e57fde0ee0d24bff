package org.ibid.core.importing.tei;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.tei.Losses.Loss;
import org.ibid.core.importing.tei.TeiBlocks.Flow;

/** Tables: a row is a line. */
final class TeiTables {

    private static final int WIDEST_SPAN = 60;

    private final TeiBlocks blocks;
    private final TeiInline inline;

    TeiTables(TeiBlocks blocks, TeiInline inline) {
        this.blocks = blocks;
        this.inline = inline;
    }

    void table(XmlElement table, Flow flow) {
        table.elements("head").forEach(head -> blocks.block(head, flow));
        List<XmlElement> rows = table.descendants("row")
                .filter(r -> r.ancestors()
                        .filter(a -> a.is("table"))
                        .findFirst()
                        .filter(table::equals)
                        .isPresent())
                .toList();
        List<List<Inline>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(cells(row)));
        cells.removeIf(List::isEmpty);
        if (!cells.isEmpty()) {
            flow.sink().table(cells, !rows.isEmpty() && header(rows.getFirst()));
        }
        InlineWriter beside = new InlineWriter();
        for (XmlNode node : table.children()) {
            if (!(node instanceof XmlElement part)) {
                inline.node(node, beside);
            } else if (blocks.isNote(part)) {
                blocks.between(part, flow);
            } else if (!part.is("head", "row")) {
                blocks.part(part, flow, beside);
            }
        }
        blocks.flush(beside, flow);
    }

    private List<Inline> cells(XmlElement row) {
        List<Inline> cells = new ArrayList<>();
        InlineWriter out = new InlineWriter();
        for (XmlNode node : row.children()) {
            inline.node(node, out);
            if (node instanceof XmlElement cell && cell.is("cell")) {
                int columns = span(cell.attribute("cols", "1"));
                if (columns > 1 || span(cell.attribute("rows", "1")) > 1) {
                    blocks.losses().once(out, Loss.SPANS);
                }
                cells.add(out.take());
                for (int i = 1; i < columns; i++) {
                    cells.add(Inline.NOTHING);
                }
            }
        }
        beside(cells, out.take());
        return cells;
    }

    /** What stands after the last cell is a cell of its own, if it has words. */
    private static void beside(List<Inline> cells, Inline rest) {
        if (!rest.blank() || cells.isEmpty()) {
            cells.add(rest);
        } else {
            InlineWriter last = new InlineWriter();
            last.append(cells.removeLast());
            last.append(rest);
            cells.add(last.take());
        }
    }

    private static int span(String columns) {
        return columns.matches("\\d{1,2}") ? Math.min(WIDEST_SPAN, Integer.parseInt(columns)) : 1;
    }

    private static boolean header(XmlElement row) {
        List<XmlElement> cells = row.elements("cell");
        return row.attribute("role", "").equals("label")
                || (!cells.isEmpty()
                        && cells.stream().allMatch(c -> c.attribute("role", "").equals("label")));
    }
}
