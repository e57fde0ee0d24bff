package org.ibid.core.importing.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;

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

    StyledText of(FootnoteDefinition definition) {
        InlineText.Joiner body = new InlineText.Joiner();
        paragraphs(definition, body);
        return finished(body.joined(), definition.getLabel());
    }

    StyledText ofInline(Node note) {
        return finished(InlineReader.read(note, notes, liquid), "in the line");
    }

    private StyledText finished(InlineText body, String label) {
        for (ImportProblem p : body.problems()) {
            problems.add(new ImportProblem(p.code(), "Note " + label + ": " + p.message(), null));
        }
        if (!body.text().calls().isEmpty()) {
            problems.add(new ImportProblem(
                    "note-in-note",
                    "Note " + label + " calls another note. Notes of notes are not kept; their mark was left out.",
                    null));
        }
        return body.text().calling(List.of());
    }

    private void paragraphs(Node parent, InlineText.Joiner body) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> join(InlineReader.read(paragraph, notes, liquid), body);
                case FencedCodeBlock code -> join(plain(code.getLiteral()), body);
                case IndentedCodeBlock code -> join(plain(code.getLiteral()), body);
                case HtmlBlock html ->
                    HtmlBlockText.of(html.getLiteral()).paragraphs().forEach(p -> join(plain(p), body));
                default -> paragraphs(node, body);
            }
        }
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
