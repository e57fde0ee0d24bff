package org.ibid.core.importing.jats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.jats.JatsBlocks.Flow;

/** A table. What a cell takes of the columns and rows beside it is filled with empty cells, so that columns stay columns. */
final class JatsTable {

    private static final int WIDEST_SPAN = 60;
    private static final int MOST_COLUMNS = 200;

    private final JatsInline inline;
    private final EssayAssembly essay;
    /** For each column, how many rows below are taken by a cell above. */
    private final Map<Integer, Integer> taken = new HashMap<>();

    JatsTable(JatsInline inline, EssayAssembly essay) {
        this.inline = inline;
        this.essay = essay;
    }

    void add(XmlElement table, Flow flow) {
        List<XmlElement> rows = table.descendants("tr", "row")
                .filter(r -> r.ancestors()
                        .filter(a -> a.is("table", "array"))
                        .findFirst()
                        .filter(table::equals)
                        .isPresent())
                .toList();
        List<List<Inline>> cells = new ArrayList<>();
        for (XmlElement row : rows) {
            List<Inline> line = line(row);
            if (!line.isEmpty()) {
                cells.add(line);
            }
        }
        if (!cells.isEmpty()) {
            flow.sink().table(cells, header(rows.getFirst()));
        }
    }

    /** What a table holds besides its rows and its caption. */
    static void beside(XmlElement table, JatsInline inline, InlineWriter words, Consumer<XmlElement> part) {
        List<XmlNode> nodes = table.children();
        for (int i = 0; i < nodes.size(); i++) {
            if (!(nodes.get(i) instanceof XmlElement element)) {
                inline.node(nodes, i, words);
            } else if (element.is("thead", "tbody", "tfoot", "tgroup", "tr", "row")) {
                beside(element, inline, words, part);
            } else if (!element.is("th", "td", "entry", "caption", "label", "title")) {
                part.accept(element);
            }
        }
    }

    private List<Inline> line(XmlElement row) {
        List<Inline> line = new ArrayList<>();
        for (XmlElement cell : row.elements("th", "td", "entry")) {
            above(line);
            if (line.size() >= MOST_COLUMNS) {
                break;
            }
            int columns = span(cell.attribute("colspan", "1"));
            int rows = span(cell.attribute("rowspan", "1"));
            InlineWriter out = new InlineWriter();
            if (columns > 1 || rows > 1) {
                Loss.SPANS.once(essay, out);
            }
            inline.children(cell, out);
            for (int c = 0; c < columns; c++) {
                if (rows > 1) {
                    taken.put(line.size(), rows - 1);
                }
                line.add(c == 0 ? out.take() : Inline.NOTHING);
            }
        }
        above(line);
        return line;
    }

    /** Columns that a cell above takes, from where the line has come to. */
    private void above(List<Inline> line) {
        while (taken.getOrDefault(line.size(), 0) > 0) {
            taken.merge(line.size(), -1, Integer::sum);
            line.add(Inline.NOTHING);
        }
    }

    private static int span(String said) {
        return said.strip().matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(said.strip()), 1, WIDEST_SPAN) : 1;
    }

    private static boolean header(XmlElement first) {
        return first.inside("thead")
                || (!first.elements().isEmpty() && first.elements().stream().allMatch(c -> c.is("th")));
    }
}
