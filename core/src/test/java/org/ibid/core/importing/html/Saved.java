package org.ibid.core.importing.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;

/** Pages as files, and what was read of them as lines to compare. */
final class Saved {

    private Saved() {}

    static ImportedEssay page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    static ImportedEssay page(byte[] bytes) {
        try {
            return new HtmlImporter().read(new ImportSource("page.html", bytes));
        } catch (UnreadableEssay e) {
            throw new AssertionError("unreadable: " + e.getMessage(), e);
        }
    }

    /** The text with each reference as {@code {label}} at its place. */
    static String marked(ImportedEssay essay) {
        StringBuilder marked = new StringBuilder(essay.text().canonical());
        for (var reference : essay.text().references().reversed()) {
            marked.insert(
                    reference.offset(),
                    "{" + essay.text().footnote(reference.footnote()).label() + "}");
        }
        return marked.toString();
    }

    static List<String> notes(ImportedEssay essay) {
        return essay.text().footnotes().stream()
                .map(n -> n.label() + ": " + n.text())
                .toList();
    }

    static List<String> blocks(ImportedEssay essay) {
        EssayText text = essay.text();
        return text.blocks().stream()
                .map(b -> b.kind() + (b instanceof Block.Heading h ? h.level() : "") + ": "
                        + b.span().in(text.canonical()))
                .toList();
    }

    static List<String> styles(ImportedEssay essay) {
        EssayText text = essay.text();
        return text.formatting().stream()
                .map(f -> f.style() + " " + f.span().in(text.canonical()))
                .toList();
    }

    static List<String> problems(ImportedEssay essay) {
        return essay.problems().stream().map(ImportProblem::code).toList();
    }
}
