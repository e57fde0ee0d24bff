package org.ibid.web.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;
import org.ibid.core.reading.citation.CitedWorks;
import org.jspecify.annotations.Nullable;

/** Builds small essays for tests. {@code ^n1^} in a text is a reference to note n1; {@code *words*} is emphasis. */
final class EssayBuilder {

    private final StringBuilder canonical = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Formatting> formatting = new ArrayList<>();
    private final List<FootnoteReference> references = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    EssayBuilder heading(String text) {
        Span span = append(text);
        blocks.add(new Block.Heading("h" + (blocks.size() + 1), span, 2));
        return this;
    }

    EssayBuilder paragraph(String text) {
        Span span = append(text);
        blocks.add(new Block.Paragraph("p" + (blocks.size() + 1), span));
        return this;
    }

    EssayBuilder quotation(String text, int run) {
        Span span = append(text);
        blocks.add(new Block.BlockQuotation("p" + (blocks.size() + 1), span, run, 1));
        return this;
    }

    EssayBuilder verse(String text) {
        Span span = append(text);
        blocks.add(new Block.Verse("p" + (blocks.size() + 1), span));
        return this;
    }

    EssayBuilder spoken(String words, Voice... voices) {
        int at = canonical.indexOf(words);
        quotations.add(new Quotation(
                "q1", new Span(at, at + words.length()), null, Quotation.Form.BLOCK, null, false, List.of(voices)));
        return this;
    }

    EssayBuilder list(String... linesWithDepth) {
        begin();
        int start = canonical.length();
        List<Block.ItemList.Entry> entries = new ArrayList<>();
        for (String line : linesWithDepth) {
            if (!entries.isEmpty()) {
                canonical.append('\n');
            }
            String words = line.stripLeading();
            entries.add(new Block.ItemList.Entry(write(words), line.length() - words.length()));
        }
        blocks.add(new Block.ItemList("p" + (blocks.size() + 1), new Span(start, canonical.length()), false, entries));
        return this;
    }

    EssayBuilder table(String... rows) {
        begin();
        int start = canonical.length();
        List<List<Span>> cells = new ArrayList<>();
        for (String row : rows) {
            if (!cells.isEmpty()) {
                canonical.append('\n');
            }
            List<Span> spans = new ArrayList<>();
            for (String cell : row.split(" \\| ", -1)) {
                if (!spans.isEmpty()) {
                    canonical.append(" | ");
                }
                spans.add(write(cell));
            }
            cells.add(spans);
        }
        blocks.add(new Block.Table("p" + (blocks.size() + 1), new Span(start, canonical.length()), true, cells));
        return this;
    }

    EssayBuilder note(String id, @Nullable String text) {
        footnotes.add(new Footnote(id, id.substring(1), text, List.of()));
        return this;
    }

    EssayBuilder styled(Formatting.Style style, String words, @Nullable String href) {
        formatting.add(new Formatting(style, spanOf(words), href));
        return this;
    }

    Span spanOf(String words) {
        int at = canonical.indexOf(words);
        return new Span(at, at + words.length());
    }

    EssayVersion build() {
        EssayText text = new EssayText(canonical.toString(), blocks, formatting, footnotes, references);
        Reading reading = new Reading("test", List.of(), quotations, List.of(), CitedWorks.of(text));
        return EssayVersion.of(EssayMetadata.unknown().titled("An essay", List.of("A. Writer")), text, reading);
    }

    private void begin() {
        if (!blocks.isEmpty()) {
            canonical.append(EssayText.BLOCK_BREAK);
        }
    }

    private Span append(String text) {
        begin();
        return write(text);
    }

    private Span write(String marked) {
        int start = canonical.length();
        String[] pieces = marked.split("\\^", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 0) {
                canonical.append(pieces[i]);
            } else {
                references.add(new FootnoteReference(pieces[i], canonical.length(), 1));
            }
        }
        return new Span(start, canonical.length());
    }
}
