package org.ibid.core.importing.odt;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.CellText;
import org.ibid.core.importing.flow.FlowPart;
import org.ibid.core.importing.flow.FlowText;
import org.ibid.core.importing.flow.FlowWriter;
import org.ibid.core.importing.flow.Loss;

/** Reads tables. Cells and rows that a file repeats by a number are made as far as a text can need them. */
final class OdtTable {

    private static final int MOST_COLUMNS = 64;
    private static final int MOST_ROWS = 200;
    private static final int MOST_CELLS = 20_000;

    private final OdtText text;
    private final List<FlowPart> after = new ArrayList<>();
    private final List<List<FlowText>> rows = new ArrayList<>();
    private int cells;
    private boolean cut;

    private OdtTable(OdtText text) {
        this.text = text;
    }

    static void read(OdtText text, XmlElement table, List<FlowPart> parts) {
        List<XmlElement> rows = new ArrayList<>();
        boolean header = collect(table, rows);
        if (rows.size() == 1 && rows.getFirst().elements("table-cell").size() == 1) {
            // a frame around a piece of text
            parts.addAll(
                    OdtBlocks.read(text, rows.getFirst().elements("table-cell").getFirst()));
            return;
        }
        OdtTable reader = new OdtTable(text);
        rows.forEach(reader::row);
        if (reader.cut) {
            parts.add(new FlowPart.Lost(
                    "table-too-large",
                    "The table below repeats cells more often than an essay can need; the rest was left out."));
        }
        if (!reader.rows.isEmpty()) {
            parts.add(new FlowPart.Table(reader.rows, header));
        }
        parts.addAll(reader.after);
    }

    /** @return true where rows at the head name the columns */
    private static boolean collect(XmlElement parent, List<XmlElement> rows) {
        boolean header = false;
        for (XmlElement e : parent.elements()) {
            if (e.is("table-row")) {
                rows.add(e);
            } else if (e.is("table-header-rows", "table-rows", "table-row-group")) {
                boolean names = rows.isEmpty() && e.is("table-header-rows");
                header |= collect(e, rows) || names;
            }
        }
        return header;
    }

    private void row(XmlElement row) {
        List<FlowText> made = new ArrayList<>();
        for (XmlElement cell : row.elements("table-cell", "covered-table-cell")) {
            cell(cell, made);
        }
        boolean blank = made.stream().allMatch(FlowText::blank);
        int asked = OdtBlocks.whole(row.attribute("number-rows-repeated", "1"), 1, Integer.MAX_VALUE);
        int repeated = blank ? 1 : Math.min(asked, MOST_ROWS);
        cut |= !blank && repeated < asked;
        for (int i = 0; i < repeated; i++) {
            if (cells > MOST_CELLS) {
                cut |= !blank;
                return;
            }
            cells += made.size();
            // calls and problems belong to the first of what is repeated
            rows.add(i == 0 ? made : made.stream().map(OdtTable::words).toList());
        }
    }

    private void cell(XmlElement cell, List<FlowText> made) {
        FlowText words = FlowText.EMPTY;
        if (cell.is("table-cell")) {
            FlowWriter mark = new FlowWriter();
            boolean wide = OdtBlocks.whole(cell.attribute("number-columns-spanned", "1"), 1, 1000) > 1
                    || OdtBlocks.whole(cell.attribute("number-rows-spanned", "1"), 1, 1000) > 1;
            if (wide) {
                text.losses().count(Loss.MERGED_CELLS, mark);
            }
            FlowText content = CellText.of(OdtBlocks.read(text, cell), text.losses(), after);
            words = FlowText.joined(List.of(mark.prose(), content), "");
        }
        int asked = OdtBlocks.whole(cell.attribute("number-columns-repeated", "1"), 1, Integer.MAX_VALUE);
        int repeated = Math.min(asked, MOST_COLUMNS);
        cut |= !words.blank() && repeated < asked;
        for (int i = 0; i < repeated && made.size() < MOST_CELLS; i++) {
            made.add(i == 0 ? words : words(words));
        }
    }

    private static FlowText words(FlowText cell) {
        return new FlowText(
                new org.ibid.core.importing.StyledText(cell.words(), cell.text().formatting(), List.of()), List.of());
    }
}
