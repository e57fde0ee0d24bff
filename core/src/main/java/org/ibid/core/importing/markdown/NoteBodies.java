package org.ibid.core.importing.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of notes: paragraphs joined by a blank line, whatever blocks they stand in. */
final class NoteBodies {

    private final MarkdownNotes notes;
    private final LiquidTags liquid;
    private final List<ImportProblem> problems;

    NoteBodies(MarkdownNotes notes, LiquidTags liquid, List<ImportProblem> problems) {
        this.notes = notes;
        this.liquid = liquid;
        this.problems = problems;
    }

    /** @param called where, which is the place of all that is lost of the note; null if nowhere */
    StyledText of(FootnoteDefinition definition, @Nullable Integer called) {
        InlineText.Joiner body = new InlineText.Joiner();
        paragraphs(definition, body);
        return finished(body.joined(), definition.getLabel(), called);
    }

    StyledText ofInline(Node note, @Nullable Integer called) {
        return finished(InlineReader.read(note, notes, liquid), "in the line", called);
    }

    private StyledText finished(InlineText body, String label, @Nullable Integer called) {
        for (ImportProblem p : body.problems()) {
            problems.add(new ImportProblem(p.code(), "Note " + label + ": " + p.message(), called));
        }
        if (!body.pictures().isEmpty()) {
            problems.add(new ImportProblem(
                    "note-picture", "Note " + label + ": a picture in it was left out, its words were kept.", called));
        }
        if (!body.text().calls().isEmpty()) {
            problems.add(new ImportProblem(
                    "note-in-note",
                    "Note " + label + " calls another note. Notes of notes are not kept; their mark was left out.",
                    called));
        }
        return body.text().calling(List.of());
    }

    private void paragraphs(Node parent, InlineText.Joiner body) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> join(InlineReader.read(paragraph, notes, liquid), body);
                case FencedCodeBlock code -> join(plain(code.getLiteral()), body);
                case IndentedCodeBlock code -> join(plain(code.getLiteral()), body);
                case HtmlBlock html -> {
                    HtmlBlockText text = HtmlBlockText.of(html.getLiteral());
                    join(new InlineText(StyledText.plain(""), 1, 0, List.of(), text.problems()), body);
                    text.paragraphs().forEach(p -> join(plain(p), body));
                }
                case TableBlock table -> rows(table, body);
                default -> paragraphs(node, body);
            }
        }
    }

    /** In a note a row is a line. */
    private void rows(Node table, InlineText.Joiner body) {
        InlineText.Joiner rows = new InlineText.Joiner();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                String between = "\n";
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    rows.add(InlineReader.read(cell, notes, liquid).unbroken(), between);
                    between = " | ";
                }
            }
        }
        join(rows.joined(), body);
    }

    private static InlineText plain(String words) {
        return new InlineText(StyledText.plain(words.strip()), 1, 0, List.of(), List.of());
    }

    private static void join(InlineText part, InlineText.Joiner body) {
        if (!part.blank() || !part.problems().isEmpty()) {
            body.add(part, "\n\n");
        }
    }
}
