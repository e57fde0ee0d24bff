package org.ibid.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;

/** An essay as an importer reads it, and short ways to say what came of it. */
public record Imported(ImportedEssay essay) {

    public static Imported by(EssayImporter importer, String source) {
        try {
            return new Imported(importer.read(new ImportSource("", source.getBytes(StandardCharsets.UTF_8))));
        } catch (UnreadableEssay e) {
            throw new AssertionError("unreadable: " + e.getMessage(), e);
        }
    }

    public EssayText text() {
        return essay.text();
    }

    public String canonical() {
        return text().canonical();
    }

    /** Each block as its kind and its words: {@code paragraph: It was old.} */
    public List<String> blocks() {
        return text().blocks().stream()
                .map(b -> name(b) + ": " + b.span().in(canonical()))
                .toList();
    }

    private static String name(Block block) {
        return block instanceof Block.Heading heading ? "h" + heading.level() : block.kind();
    }

    /** The words of all blocks of a kind. */
    public List<String> blocks(String kind) {
        return text().blocks().stream()
                .filter(b -> b.kind().equals(kind))
                .map(b -> b.span().in(canonical()))
                .toList();
    }

    /** Each call of a note as the word before it and the note's label: {@code bread|3}. */
    public List<String> calls() {
        return text().references().stream()
                .map(r -> {
                    String before = canonical().substring(0, r.offset());
                    return before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1) + "|"
                            + text().footnote(r.footnote()).label();
                })
                .toList();
    }

    /** Each note as its label and its text: {@code 3 See there.} */
    public List<String> notes() {
        return text().footnotes().stream().map(n -> n.label() + " " + n.text()).toList();
    }

    public List<String> styles() {
        return text().formatting().stream()
                .map(f -> f.style() + " " + f.span().in(canonical()))
                .toList();
    }

    public List<String> problems() {
        return essay.problems().stream().map(ImportProblem::code).toList();
    }

    /** The words that begin where a problem is shown; empty for one of the whole. */
    public String at(String code) {
        return essay.problems().stream()
                .filter(p -> p.code().equals(code))
                .map(p -> p.start() == null ? "" : canonical().substring(p.start()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no problem " + code + " among " + problems()));
    }
}
