package org.ibid.core.essay;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of the essay: what stands between two blank lines of the canonical text. Blocks are in reading order, do not
 * overlap and are joined by exactly one blank line ({@code "\n\n"}), so that {@code span} covers the block's own text
 * and nothing else. How each kind projects into the canonical text is said at the kind.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.BlockQuotation.class, name = "blockquote"),
    @JsonSubTypes.Type(value = Block.ItemList.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Verse.class, name = "verse"),
    @JsonSubTypes.Type(value = Block.Preformatted.class, name = "preformatted"),
    @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Block.Separator.class, name = "separator"),
    @JsonSubTypes.Type(value = Block.Remark.class, name = "remark")
})
public sealed interface Block {

    /** The block's identity as a passage, carried across versions: {@code p12}. Unique in a version. */
    String passageId();

    Span span();

    /** The name of the kind as {@code inspect} prints it. */
    default String kind() {
        return switch (this) {
            case Heading h -> "heading";
            case Paragraph p -> "paragraph";
            case BlockQuotation q -> "blockquote";
            case ItemList l -> "list";
            case Table t -> "table";
            case Verse v -> "verse";
            case Preformatted p -> "preformatted";
            case Picture p -> "picture";
            case Separator s -> "separator";
            case Remark r -> "remark";
        };
    }

    /** True where the block is running prose in which sentences are read: paragraphs, block quotations, list items. */
    default boolean prose() {
        return this instanceof Paragraph || this instanceof BlockQuotation || this instanceof ItemList;
    }

    /** @param level 1 for a chapter, 2 for a section, up to 6; the essay's own title is metadata, not a heading */
    record Heading(String passageId, Span span, int level) implements Block {}

    record Paragraph(String passageId, Span span) implements Block {}

    /**
     * One paragraph of a block quotation. Paragraphs of the same quotation share {@code run}.
     *
     * @param run number of the block quotation in the essay, from 0
     * @param confidence 1 where the format marks block quotations, lower where they were guessed from plain text
     */
    record BlockQuotation(String passageId, Span span, int run, double confidence) implements Block {}

    /**
     * A list. In the canonical text each item is a line of its own, without its bullet or number, an item inside
     * another after its parent's line.
     *
     * @param items the lines in order, each with its depth from 0
     */
    record ItemList(String passageId, Span span, boolean ordered, List<Entry> items) implements Block {
        public record Entry(Span span, int depth) {}

        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** A table. In the canonical text a row is a line and its cells are joined by {@code " | "}. */
    record Table(String passageId, Span span, boolean header, List<List<Span>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Verse: each line of the poem is a line of the canonical text; a stanza is a block. */
    record Verse(String passageId, Span span) implements Block {}

    /** Text whose line breaks and spaces count, such as code. */
    record Preformatted(String passageId, Span span) implements Block {}

    /**
     * A picture. Its caption, or else its alternative text, is its canonical text.
     *
     * @param source address of the picture's bytes ({@code sha256:…} when kept, otherwise the address in the file)
     */
    record Picture(
            String passageId,
            Span span,
            String alt,
            @Nullable String source) implements Block {}

    /** A break in the text, projected as {@code * * *}. */
    record Separator(String passageId, Span span) implements Block {}

    /** Words that are probably not the author's, such as a remark pasted after the essay: kept, marked, no items. */
    record Remark(String passageId, Span span, double confidence) implements Block {}
}
