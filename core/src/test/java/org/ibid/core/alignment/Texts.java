package org.ibid.core.alignment;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * Small essays out of their paragraphs. {@code # } begins a heading, {@code ***} is a break, {@code ^} calls the next
 * note.
 */
final class Texts {

    private Texts() {}

    static EssayText essay(String... paragraphs) {
        return essay(List.of(paragraphs), List.of());
    }

    static EssayText essay(List<String> paragraphs, List<@Nullable String> notes) {
        StringBuilder canonical = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<FootnoteReference> references = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!canonical.isEmpty()) {
                canonical.append(EssayText.BLOCK_BREAK);
            }
            int start = canonical.length();
            boolean heading = paragraph.startsWith("# ");
            for (char c : paragraph.substring(heading ? 2 : 0).toCharArray()) {
                if (c == '^') {
                    references.add(new FootnoteReference("n" + (references.size() + 1), canonical.length(), 1));
                } else {
                    canonical.append(c);
                }
            }
            Span span = new Span(start, canonical.length());
            String id = "p" + (blocks.size() + 1);
            blocks.add(
                    heading
                            ? new Block.Heading(id, span, 2)
                            : paragraph.equals("***") ? new Block.Separator(id, span) : new Block.Paragraph(id, span));
        }
        List<Footnote> footnotes = new ArrayList<>();
        for (String note : notes) {
            int number = footnotes.size() + 1;
            footnotes.add(new Footnote("n" + number, "" + number, note, List.of()));
        }
        return new EssayText(canonical.toString(), blocks, List.of(), footnotes, references);
    }
}
