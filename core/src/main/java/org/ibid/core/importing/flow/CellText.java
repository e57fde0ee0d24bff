package org.ibid.core.importing.flow;

import java.util.ArrayList;
import java.util.List;

/** Puts the content of a table's cell into one line; what is no text comes after the table. */
public final class CellText {

    private CellText() {}

    /** @param after gets what cannot stand in a cell */
    public static FlowText of(List<FlowPart> content, Losses losses, List<FlowPart> after) {
        List<FlowText> pieces = new ArrayList<>();
        List<FlowText> silent = new ArrayList<>();
        int paragraphs = 0;
        for (FlowPart part : content) {
            switch (part) {
                case FlowPart.Paragraph p -> {
                    (p.text().blank() ? silent : pieces).add(p.text().onOneLine());
                    paragraphs += p.text().blank() ? 0 : 1;
                }
                case FlowPart.Table inner -> {
                    pieces.add(noted(
                            "table-in-table",
                            "A table within this cell was made part of the cell's text, one row after another."));
                    inner.rows()
                            .forEach(row -> pieces.add(FlowText.joined(
                                    row.stream().filter(c -> !c.blank()).toList(), ", ")));
                }
                case FlowPart.Lost lost -> silent.add(noted(lost.code(), lost.message()));
                case FlowPart.Picture picture -> after.add(picture);
                case FlowPart.Rule rule -> {
                    // within a cell a line parts nothing
                }
            }
        }
        if (paragraphs > 1) {
            FlowWriter mark = new FlowWriter();
            losses.count(Loss.CELL_PARAGRAPHS, mark);
            silent.add(mark.prose());
        }
        FlowText words = FlowText.joined(pieces.stream().filter(p -> !p.blank()).toList(), " ");
        List<FlowText> whole =
                new ArrayList<>(silent.stream().map(CellText::wordless).toList());
        pieces.stream().filter(FlowText::blank).map(CellText::wordless).forEach(whole::add);
        whole.add(words);
        return FlowText.joined(whole, "");
    }

    private static FlowText wordless(FlowText text) {
        return new FlowText(
                FlowText.EMPTY.text(),
                text.problems().stream()
                        .map(p -> new org.ibid.core.importing.ImportProblem(p.code(), p.message(), 0))
                        .toList());
    }

    private static FlowText noted(String code, String message) {
        FlowWriter mark = new FlowWriter();
        mark.problem(code, message);
        return mark.prose();
    }
}
