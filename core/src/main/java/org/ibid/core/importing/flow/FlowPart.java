package org.ibid.core.importing.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a text document, in the order of reading. */
public sealed interface FlowPart {

    record Paragraph(FlowText text, ParagraphShape shape) implements FlowPart {}

    /**
     * @param rows the cells of each row; a cell that another one reaches into is blank
     * @param header true where the first row names the columns
     */
    record Table(List<List<FlowText>> rows, boolean header) implements FlowPart {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param alt the description of it, or empty
     * @param source as {@link org.ibid.core.essay.Block.Picture#source()}; null where it cannot be shown
     */
    record Picture(String alt, @Nullable String source) implements FlowPart {}

    /** A line or a row of asterisks between two parts of the text. */
    record Rule() implements FlowPart {}

    /** Something that stood between two parts and could not be kept. */
    record Lost(String code, String message) implements FlowPart {}
}
