package org.ibid.core.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken stretch of prose: a paragraph, a paragraph of a block quotation, a list item or a paragraph of a note.
 *
 * @param footnote id of the note whose text {@code span} points into, or null for the canonical text
 * @param whole the text that {@code span} points into
 * @param run number of the block quotation it belongs to, -1 outside of one
 */
public record Stretch(String passageId, @Nullable String footnote, String whole, Span span, Kind kind, int run) {

    public enum Kind {
        PARAGRAPH,
        BLOCK_QUOTATION,
        LIST_ITEM,
        NOTE
    }

    /** All stretches of an essay in order, those of the notes after those of the essay itself. */
    public static List<Stretch> of(EssayText text) {
        List<Stretch> stretches = new ArrayList<>();
        for (Block block : text.blocks()) {
            addBlock(stretches, text.canonical(), block);
        }
        for (Footnote note : text.footnotes()) {
            String body = note.text();
            if (body != null) {
                addNote(stretches, note.id(), body);
            }
        }
        return stretches;
    }

    public String text() {
        return span.in(whole);
    }

    private static void addBlock(List<Stretch> stretches, String canonical, Block block) {
        String id = block.passageId();
        switch (block) {
            case Block.Paragraph p -> stretches.add(new Stretch(id, null, canonical, p.span(), Kind.PARAGRAPH, -1));
            case Block.BlockQuotation q ->
                stretches.add(new Stretch(id, null, canonical, q.span(), Kind.BLOCK_QUOTATION, q.run()));
            case Block.ItemList list ->
                list.items()
                        .forEach(item ->
                                stretches.add(new Stretch(id, null, canonical, item.span(), Kind.LIST_ITEM, -1)));
            default -> {}
        }
    }

    private static void addNote(List<Stretch> stretches, String id, String body) {
        int start = 0;
        while (start <= body.length()) {
            int end = body.indexOf(EssayText.BLOCK_BREAK, start);
            end = end < 0 ? body.length() : end;
            if (end > start) {
                stretches.add(new Stretch(id, id, body, new Span(start, end), Kind.NOTE, -1));
            }
            start = end + EssayText.BLOCK_BREAK.length();
        }
    }
}
