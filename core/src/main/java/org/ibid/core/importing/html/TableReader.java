package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.jsoup.nodes.Element;

/**
 * A table: a row is a line, its cells are joined by {@code " | "}. A cell that spans several stands in the first of
 * them. Tables that only put text side by side are none: their cells are read one after the other.
 */
final class TableReader {

    private static final int MOST_EMPTY = 20_000;
    private static final int LONG_CELL = 600;
    private static final InlineText EMPTY = new InlineText(StyledText.plain(""), List.of(), List.of());

    private final BlockReader blocks;
    private final Element table;
    private final BlockReader.Place place;
    private final List<Element> rows = new ArrayList<>();
    private int empty;

    TableReader(BlockReader blocks, Element table, BlockReader.Place place) {
        this.blocks = blocks;
        this.table = table;
        this.place = place;
        for (Element part : table.children()) {
            if (Tags.is(part, "tr")) {
                rows.add(part);
            } else if (Tags.is(part, "thead", "tbody", "tfoot")) {
                part.children().stream().filter(r -> Tags.is(r, "tr")).forEach(rows::add);
            }
        }
        rows.removeIf(r -> blocks.reading().out(r));
    }

    void add() {
        for (Element part : table.children()) {
            if (Tags.is(part, "caption") && !blocks.reading().out(part)) {
                blocks.children(part, place);
            }
        }
        if (layout() || place.remark()) {
            rows.forEach(row -> cells(row).forEach(cell -> blocks.children(cell, place)));
        } else {
            rows();
        }
        // what a broken page has in its table besides rows
        for (Element part : table.children()) {
            if (!Tags.is(part, "caption", "tr", "thead", "tbody", "tfoot", "colgroup", "col")
                    && !blocks.reading().out(part)) {
                blocks.block(part, place);
            }
        }
    }

    private List<Element> cells(Element row) {
        return row.children().stream()
                .filter(c -> Tags.is(c, "td", "th") && !blocks.reading().out(c))
                .toList();
    }

    private boolean layout() {
        if (table.attr("role").matches("(?i)presentation|none")) {
            return true;
        }
        boolean heads = false;
        boolean longCell = false;
        boolean blocksInside = false;
        int most = 0;
        for (Element row : rows) {
            List<Element> cells = cells(row);
            most = Math.max(most, cells.size());
            for (Element cell : cells) {
                heads |= Tags.is(cell, "th");
                longCell |= blocks.reading().page().extent(cell).characters() > LONG_CELL;
                blocksInside |= cell.stream()
                        .skip(1)
                        .limit(400)
                        .anyMatch(e -> Tags.is(e, "table", "blockquote", "pre") || Tags.headingLevel(e) > 0);
            }
        }
        return most <= 1 || blocksInside || (longCell && !heads);
    }

    private void rows() {
        InlineText.Joiner joiner = new InlineText.Joiner();
        List<Integer> widths = new ArrayList<>();
        Map<Integer, Integer> spanned = new HashMap<>();
        boolean header = false;
        for (Element row : rows) {
            List<Element> heads = cells(row);
            List<InlineText> cells = row(row, spanned);
            if (cells.stream().allMatch(InlineText::blank)) {
                continue;
            }
            header |= widths.isEmpty()
                    && (heads.stream().allMatch(c -> Tags.is(c, "th"))
                            || (row.parent() != null && Tags.is(row.parent(), "thead")));
            for (int i = 0; i < cells.size(); i++) {
                joiner.add(cells.get(i), i == 0 ? "\n" : " | ");
            }
            widths.add(cells.size());
        }
        if (widths.isEmpty()) {
            return;
        }
        boolean headed = header;
        InlineText all = joiner.joined();
        blocks.add(all, (id, span) -> new Block.Table(id, span, headed, spans(joiner.spans(), widths, span.start())));
        all.pictures().forEach(p -> blocks.picture(p, null, place));
    }

    private List<InlineText> row(Element row, Map<Integer, Integer> spanned) {
        List<InlineText> cells = new ArrayList<>();
        for (Element cell : cells(row)) {
            fill(cells, spanned);
            int width = span(cell, "colspan", 40);
            int height = span(cell, "rowspan", 500);
            InlineText words =
                    InlineReader.whole(cell.childNodes(), blocks.reading()).unbroken();
            cells.add(width > 1 || height > 1 ? spanning(words) : words);
            for (int i = 0; i < width; i++) {
                if (height > 1) {
                    spanned.put(cells.size() - 1 + (i == 0 ? 0 : 1), height - 1);
                }
                if (i > 0 && empty++ < MOST_EMPTY) {
                    cells.add(EMPTY);
                }
            }
        }
        fill(cells, spanned);
        return cells;
    }

    private InlineText spanning(InlineText cell) {
        if (!blocks.reading().losses().firstTime("table-spans")) {
            return cell;
        }
        List<ImportProblem> problems = new ArrayList<>(cell.problems());
        problems.add(new ImportProblem(
                "table-spans",
                "A cell of this table reaches over several columns or rows. Empty cells stand for the rest of it.",
                0));
        return new InlineText(cell.text(), cell.pictures(), problems);
    }

    private void fill(List<InlineText> cells, Map<Integer, Integer> spanned) {
        Integer left = spanned.get(cells.size());
        while (left != null && left > 0 && empty++ < MOST_EMPTY) {
            spanned.put(cells.size(), left - 1);
            cells.add(EMPTY);
            left = spanned.get(cells.size());
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
    }

    private static List<List<Span>> spans(List<Span> cells, List<Integer> widths, int start) {
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
