package org.ibid.core.importing.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;

/** A pasted text as the importer reads it, and short ways to say what came of it. */
record Pasted(ImportedEssay essay) {

    static Pasted of(String text) {
        try {
            return new Pasted(new TextImporter().read(new ImportSource("", text.getBytes(StandardCharsets.UTF_8))));
        } catch (UnreadableEssay e) {
            throw new AssertionError("unreadable: " + e.getMessage(), e);
        }
    }

    EssayText text() {
        return essay.text();
    }

    String canonical() {
        return text().canonical();
    }

    /** Each call of a note as the word before it and the note's label: {@code bread|3}. */
    List<String> calls() {
        return text().references().stream()
                .map(r -> {
                    String before = canonical().substring(0, r.offset()).stripTrailing();
                    return before.substring(before.lastIndexOf(' ') + 1) + "|"
                            + text().footnote(r.footnote()).label();
                })
                .toList();
    }

    List<String> labels() {
        return text().references().stream()
                .map(r -> text().footnote(r.footnote()).label())
                .toList();
    }

    List<String> kinds() {
        return text().blocks().stream().map(Block::kind).toList();
    }

    /** The words of all blocks of a kind. */
    List<String> blocks(String kind) {
        return text().blocks().stream()
                .filter(b -> b.kind().equals(kind))
                .map(b -> b.span().in(canonical()))
                .toList();
    }

    List<String> noteTexts() {
        return text().footnotes().stream().map(n -> String.valueOf(n.text())).toList();
    }

    List<String> problems() {
        return essay.problems().stream().map(ImportProblem::code).toList();
    }
}
