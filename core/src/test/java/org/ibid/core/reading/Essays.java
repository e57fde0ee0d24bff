package org.ibid.core.reading;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Span;

/** Small essays for tests, one block a line: {@code > } starts a block quotation, {@code # } a heading, {@code [1]} calls note 1. */
public final class Essays {

    private Essays() {}

    public static Reading reading(String... blocks) {
        return new EssayReader().read(of(blocks), "en");
    }

    public static EssayText of(String... lines) {
        StringBuilder canonical = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<FootnoteReference> references = new ArrayList<>();
        int run = -1;
        boolean quoting = false;
        for (String line : lines) {
            canonical.append(blocks.isEmpty() ? "" : EssayText.BLOCK_BREAK);
            boolean quotation = line.startsWith("> ");
            boolean heading = line.startsWith("# ");
            run += quotation && !quoting ? 1 : 0;
            quoting = quotation;
            Span span = append(canonical, quotation || heading ? line.substring(2) : line, references);
            String id = "p" + (blocks.size() + 1);
            blocks.add(
                    quotation
                            ? new Block.BlockQuotation(id, span, run, 1)
                            : heading ? new Block.Heading(id, span, 2) : new Block.Paragraph(id, span));
        }
        List<Footnote> notes = references.stream()
                .map(FootnoteReference::footnote)
                .distinct()
                .map(id -> new Footnote(id, id.substring(1), null, List.of()))
                .toList();
        return new EssayText(canonical.toString(), blocks, List.of(), notes, references);
    }

    /** An essay of one sentence with these note texts, n1 first. */
    public static EssayText withNotes(String... texts) {
        String canonical = "It is said.";
        List<Footnote> notes = new ArrayList<>();
        List<FootnoteReference> references = new ArrayList<>();
        for (int i = 1; i <= texts.length; i++) {
            notes.add(new Footnote("n" + i, String.valueOf(i), texts[i - 1], List.of()));
            references.add(new FootnoteReference("n" + i, canonical.length(), 1));
        }
        List<Block> blocks = List.of(new Block.Paragraph("p1", new Span(0, canonical.length())));
        return new EssayText(canonical, blocks, List.of(), notes, references);
    }

    private static Span append(StringBuilder canonical, String line, List<FootnoteReference> references) {
        int start = canonical.length();
        for (String piece : line.splitWithDelimiters("\\[\\d+\\]", 0)) {
            if (piece.matches("\\[\\d+\\]")) {
                references.add(new FootnoteReference("n" + piece.replaceAll("[\\[\\]]", ""), canonical.length(), 1));
            } else {
                canonical.append(piece);
            }
        }
        return new Span(start, canonical.length());
    }
}
