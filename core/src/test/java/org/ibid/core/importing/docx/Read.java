package org.ibid.core.importing.docx;

import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;

/** What was read, in lines that a test can compare. */
final class Read {

    private Read() {}

    static ImportedEssay essay(DocxFile file) {
        try {
            return new DocxImporter().read(file.source());
        } catch (UnreadableEssay e) {
            throw new AssertionError("unreadable: " + e.getMessage(), e);
        }
    }

    static List<String> blocks(DocxFile file) {
        EssayText text = essay(file).text();
        return text.blocks().stream()
                .map(b -> kind(b) + ": " + b.span().in(text.canonical()))
                .toList();
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Heading h -> "heading " + h.level();
            case Block.ItemList l ->
                (l.ordered() ? "numbered" : "bulleted")
                        + l.items().stream().map(Block.ItemList.Entry::depth).toList();
            case Block.BlockQuotation q -> "quotation " + q.run();
            case Block.Table t -> t.header() ? "headed table" : "table";
            default -> block.kind();
        };
    }

    /** Each call with its note: {@code 1 It was old. -> The register.} */
    static List<String> calls(DocxFile file) {
        EssayText text = essay(file).text();
        return text.references().stream()
                .map(r -> text.footnote(r.footnote()).label() + " "
                        + text.canonical().substring(Math.max(0, r.offset() - 12), r.offset()) + " -> "
                        + text.footnote(r.footnote()).text())
                .toList();
    }

    static List<String> notes(DocxFile file) {
        return essay(file).text().footnotes().stream()
                .map(n -> n.label() + " " + n.text())
                .toList();
    }

    static List<String> styles(DocxFile file) {
        EssayText text = essay(file).text();
        return text.formatting().stream()
                .map(f -> f.style() + " " + f.span().in(text.canonical()) + (f.href() == null ? "" : " " + f.href()))
                .toList();
    }

    static List<String> problems(DocxFile file) {
        return essay(file).problems().stream().map(ImportProblem::code).toList();
    }
}
