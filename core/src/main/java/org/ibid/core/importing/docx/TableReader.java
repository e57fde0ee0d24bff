package org.ibid.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.CellText;
import org.ibid.core.importing.flow.FlowPart;
import org.ibid.core.importing.flow.FlowText;
import org.ibid.core.importing.flow.FlowWriter;
import org.ibid.core.importing.flow.Loss;

/** Reads tables. What stands in a table but cannot be in a cell comes after it. */
final class TableReader {

    /** Word's own limit. */
    private static final int MOST_COLUMNS = 63;

    /** Blank cells that stand for what wide cells reach into; no essay has so many. */
    private static final int MOST_BLANK = 5_000;

    private final WordText text;
    private final WordPart part;
    private final Fields fields;
    private final XmlElement table;
    private final List<FlowPart> after = new ArrayList<>();
    private int blanks;

    private TableReader(WordText text, WordPart part, Fields fields, XmlElement table) {
        this.text = text;
        this.part = part;
        this.fields = fields;
        this.table = table;
    }

    static void read(WordText text, WordPart part, Fields fields, XmlElement table, List<FlowPart> parts) {
        List<XmlElement> rows = unwrapped(table, "tr");
        if (rows.size() == 1 && unwrapped(rows.getFirst(), "tc").size() == 1) {
            // a frame around a piece of text
            parts.addAll(BlockReader.read(
                    text, part, fields, unwrapped(rows.getFirst(), "tc").getFirst()));
            return;
        }
        new TableReader(text, part, fields, table).read(rows, parts);
    }

    private void read(List<XmlElement> rows, List<FlowPart> parts) {
        List<List<FlowText>> cells = new ArrayList<>();
        boolean header = false;
        for (XmlElement row : rows) {
            Optional<XmlElement> properties = row.element("trPr");
            if (properties.flatMap(p -> p.element("del")).isPresent()) {
                text.losses().count(Loss.TRACKED_CHANGES, parts);
                text.notes().withdraw(row);
                continue;
            }
            header |= cells.isEmpty()
                    && properties.map(p -> RunLook.toggle(p, "tblHeader")).orElse(false);
            cells.add(row(row));
        }
        if (!cells.isEmpty()) {
            parts.add(new FlowPart.Table(cells, header || headed(cells)));
        }
        parts.addAll(after);
    }

    private List<FlowText> row(XmlElement row) {
        List<FlowText> cells = new ArrayList<>();
        for (XmlElement cell : unwrapped(row, "tc")) {
            Optional<XmlElement> properties = cell.element("tcPr");
            int span = properties
                    .flatMap(p -> p.element("gridSpan"))
                    .map(s -> span(s.attribute("val", "1")))
                    .orElse(1);
            Optional<XmlElement> vertical = properties.flatMap(p -> p.element("vMerge"));
            boolean reachedInto = vertical.isPresent()
                    && !vertical.get().attribute("val", "continue").equals("restart");
            FlowWriter mark = new FlowWriter();
            if (span > 1 || (vertical.isPresent() && !reachedInto)) {
                text.losses().count(Loss.MERGED_CELLS, mark);
            }
            FlowText words = CellText.of(BlockReader.read(text, part, fields, cell), text.losses(), after);
            cells.add(FlowText.joined(List.of(mark.prose(), words), ""));
            for (int i = 1; i < span && blanks < MOST_BLANK; i++) {
                cells.add(FlowText.EMPTY);
                blanks++;
            }
        }
        return cells;
    }

    private static int span(String digits) {
        return digits.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(digits), 1, MOST_COLUMNS) : 1;
    }

    /** True where the style gives the first row a look of its own, or all of it is bold. */
    private boolean headed(List<List<FlowText>> cells) {
        Optional<XmlElement> properties = table.element("tblPr");
        String style = properties
                .flatMap(p -> p.element("tblStyle"))
                .map(s -> s.attribute("val"))
                .orElse(null);
        boolean styled = style != null
                && properties
                        .flatMap(p -> p.element("tblLook"))
                        .filter(TableReader::firstRow)
                        .isPresent()
                && text.styles().paragraphChain(style).stream()
                        .flatMap(s -> s.elements("tblStylePr").stream())
                        .anyMatch(s -> s.attribute("type", "").equals("firstRow"));
        List<FlowText> first = cells.getFirst().stream().filter(c -> !c.blank()).toList();
        return cells.size() > 1 && !first.isEmpty() && (styled || first.stream().allMatch(TableReader::bold));
    }

    private static boolean firstRow(XmlElement look) {
        String named = look.attribute("firstRow");
        if (named != null) {
            return named.matches("1|true|on");
        }
        String mask = look.attribute("val", "0");
        return mask.matches("[0-9A-Fa-f]{1,6}") && (Integer.parseInt(mask, 16) & 0x20) != 0;
    }

    private static boolean bold(FlowText cell) {
        return cell.text().formatting().stream()
                .anyMatch(f -> f.style() == Style.STRONG
                        && f.span().length() == cell.words().length());
    }

    /** Rows and cells, whatever controls they are wrapped in. */
    private static List<XmlElement> unwrapped(XmlElement parent, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement e : parent.elements()) {
            if (e.is(name)) {
                found.add(e);
            } else if (e.is("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "bookmarkStart")) {
                found.addAll(unwrapped(e, name));
            }
        }
        return found;
    }
}
