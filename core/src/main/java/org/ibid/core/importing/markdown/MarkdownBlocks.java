package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.ibid.core.essay.Block;
import org.ibid.core.importing.EssayBuilder;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.jspecify.annotations.Nullable;

/** Walks the blocks of a Markdown document into an essay. The parser bounds how deep they nest. */
final class MarkdownBlocks {

    private static final int NO_RUN = -1;

    private final MarkdownNotes notes;
    private final LiquidTags liquid;
    private final EssayBuilder builder = new EssayBuilder();
    private final List<ImportProblem> problems = new ArrayList<>();
    private int runs;

    MarkdownBlocks(MarkdownNotes notes, LiquidTags liquid) {
        this.notes = notes;
        this.liquid = liquid;
    }

    EssayBuilder builder() {
        return builder;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    /** @param skipped the heading that is the essay's title, or null */
    void document(Node document, @Nullable Node skipped) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!node.equals(skipped)) {
                block(node, NO_RUN);
            }
        }
    }

    private void children(Node parent, int run) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, run);
        }
    }

    /** @param run number of the block quotation that the node stands in */
    void block(Node node, int run) {
        switch (node) {
            case FootnoteDefinition note -> {}
            case LinkReferenceDefinition definition -> {}
            case Heading heading -> add(inline(heading), (id, span) -> new Block.Heading(id, span, heading.getLevel()));
            case Paragraph paragraph -> paragraph(paragraph, run);
            case BlockQuote quote -> children(quote, runs++);
            case ListBlock list -> new MarkdownList(this, list).add();
            case TableBlock table -> MarkdownTable.add(this, table);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case ThematicBreak line -> builder.add(StyledText.plain("* * *"), Block.Separator::new);
            case HtmlBlock html -> html(html.getLiteral(), run);
            default -> children(node, run);
        }
    }

    InlineText inline(Node node) {
        return InlineReader.read(node, notes, liquid);
    }

    void add(InlineText text, EssayBuilder.BlockMaker maker) {
        place(text.problems());
        if (text.pictures().stream().anyMatch(InlineText.Picture::inWords)) {
            problems.add(new ImportProblem(
                    "picture-inline",
                    "A picture within a paragraph was kept with its words only.",
                    builder.nextStart()));
        }
        if (!text.blank()) {
            builder.add(text.text(), maker);
        }
    }

    private void place(List<ImportProblem> found) {
        int start = builder.nextStart();
        for (ImportProblem p : found) {
            problems.add(new ImportProblem(p.code(), p.message(), p.start() == null ? null : p.start() + start));
        }
    }

    private void paragraph(Paragraph paragraph, int run) {
        InlineText text = inline(paragraph);
        if (!text.pictures().isEmpty() && Pictures.only(paragraph)) {
            place(text.problems());
            text.pictures().forEach(this::picture);
            text.text().calls().forEach(call -> builder.call(call.note()));
            return;
        }
        boolean verse = text.lines() > 1 && text.softBreaks() == 0;
        InlineText prose = verse ? text : text.unbroken();
        add(
                prose,
                (id, span) -> verse
                        ? new Block.Verse(id, span)
                        : run >= 0 ? new Block.BlockQuotation(id, span, run, 1) : new Block.Paragraph(id, span));
        text.pictures().stream().filter(p -> !p.inWords()).forEach(this::picture);
    }

    private void picture(InlineText.Picture picture) {
        if (picture.words().isBlank()) {
            problems.add(new ImportProblem(
                    "picture-without-words",
                    "A picture without a caption or description was left out: " + picture.source(),
                    builder.nextStart()));
            return;
        }
        String words = picture.words().strip().replaceAll("\\s+", " ");
        builder.add(StyledText.plain(words), (id, span) -> new Block.Picture(id, span, words, picture.source()));
    }

    private void code(String literal) {
        String code = liquid.restored(literal).stripTrailing();
        if (!code.isBlank()) {
            builder.add(StyledText.plain(code), Block.Preformatted::new);
        }
    }

    private void html(String literal, int run) {
        HtmlBlockText html = HtmlBlockText.of(liquid.restored(literal));
        place(html.problems());
        for (String words : html.paragraphs()) {
            builder.add(
                    StyledText.plain(words),
                    (id, span) ->
                            run >= 0 ? new Block.BlockQuotation(id, span, run, 1) : new Block.Paragraph(id, span));
        }
    }
}
