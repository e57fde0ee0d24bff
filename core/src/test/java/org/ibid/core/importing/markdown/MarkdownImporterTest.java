package org.ibid.core.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Formatting;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

final class MarkdownImporterTest {

    private static ImportedEssay read(String text) {
        try {
            return new MarkdownImporter().read(source("", text));
        } catch (UnreadableEssay e) {
            throw new AssertionError("unreadable: " + e.getMessage(), e);
        }
    }

    private static ImportSource source(String name, String text) {
        return new ImportSource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> kinds(EssayText text) {
        return text.blocks().stream().map(Block::kind).toList();
    }

    private static List<String> problems(ImportedEssay essay) {
        return essay.problems().stream().map(ImportProblem::code).toList();
    }

    private static List<String> styles(EssayText text) {
        return text.formatting().stream()
                .map(f -> f.style() + " " + f.span().in(text.canonical()))
                .toList();
    }

    @Test
    void theHeadGivesTheMetadataAndKeysOfOthersAreKeptOut() {
        ImportedEssay essay =
                read("---\ntitle: \"The Mill: a history\"\nauthors:\n- Ann Holt\n- Piet de Wit\ndate: 1871\n"
                        + "lang: en-GB\nlicense: CC BY 4.0\nlayout: lesson\n---\n\nThe mill was old.");
        assertThat(essay.metadata().title()).isEqualTo("The Mill: a history");
        assertThat(essay.metadata().authors()).containsExactly("Ann Holt", "Piet de Wit");
        assertThat(essay.metadata().date()).isEqualTo("1871");
        assertThat(essay.metadata().language()).isEqualTo("en-GB");
        assertThat(essay.metadata().rights()).isEqualTo("CC BY 4.0");
        assertThat(essay.text().canonical()).isEqualTo("The mill was old.");
    }

    @Test
    void blockTextsAndInlineListsOfTheHeadAreRead() {
        ImportedEssay essay = read("---\ntitle: |\n  The Mill\nauthor: [Ann Holt, 'Piet de Wit']\n---\nText.");
        assertThat(essay.metadata().title()).isEqualTo("The Mill");
        assertThat(essay.metadata().authors()).containsExactly("Ann Holt", "Piet de Wit");
    }

    @Test
    void theFirstHeadingIsTheTitleWhereTheHeadGivesNone() {
        ImportedEssay essay = read("# The *Mill*\n\nIt was old.\n\n## Its end\n\nIt burnt.");
        assertThat(essay.metadata().title()).isEqualTo("The Mill");
        assertThat(kinds(essay.text())).containsExactly("paragraph", "heading", "paragraph");
        ImportedEssay titled = read("---\ntitle: Mills\n---\n# The Mill\n\nIt was old.");
        assertThat(kinds(titled.text())).containsExactly("heading", "paragraph");
    }

    @Test
    void notesKeepTheirParagraphsAndFormattingAndMayBeCalledTwice() {
        ImportedEssay essay =
                read("It was old.[^1] Very old.[^2] So it was said.[^1]\n\n[^1]: The *Register*, f. 3.\n\n"
                        + "    A thin book.\n\n[^2]: Ibid.");
        EssayText text = essay.text();
        assertThat(text.canonical()).isEqualTo("It was old. Very old. So it was said.");
        assertThat(text.references())
                .extracting(r -> r.footnote() + "@" + r.offset())
                .containsExactly("n1@11", "n2@21", "n1@37");
        assertThat(text.footnote("n1").text()).isEqualTo("The Register, f. 3.\n\nA thin book.");
        assertThat(text.footnote("n1").formatting())
                .extracting(Formatting::style)
                .containsExactly(Formatting.Style.EMPHASIS);
        assertThat(essay.problems()).isEmpty();
    }

    @Test
    void notesAreInOrderOfFirstReferenceAndNamedOnesAreNumbered() {
        EssayText text = read("One[^b] two[^a] three^[in the line].\n\n[^a]: A.\n\n[^b]: B.")
                .text();
        assertThat(text.footnotes())
                .extracting(n -> n.id() + n.label() + n.text())
                .containsExactly("n11B.", "n22A.", "n33in the line");
    }

    @Test
    void aReferenceToNothingIsANoteWithoutText() {
        ImportedEssay essay = read("It was old.[^9] It burnt.");
        assertThat(essay.text().canonical()).isEqualTo("It was old. It burnt.");
        assertThat(essay.text().footnotes()).hasSize(1).allMatch(n -> n.text() == null);
        assertThat(essay.problems())
                .extracting(ImportProblem::code, ImportProblem::start)
                .containsExactly(tuple("note-text-missing", 11));
    }

    @Test
    void aNoteThatNothingCallsIsKept() {
        ImportedEssay essay = read("It was old.[^1]\n\n[^1]: A.\n\n[^2]: B.");
        assertThat(essay.text().footnotes()).extracting(n -> n.text()).containsExactly("A.", "B.");
        assertThat(problems(essay)).containsExactly("note-unreferenced");
    }

    @Test
    void bracketsInCodeAndEscapedOnesAreNoNotes() {
        ImportedEssay essay = read("Write `[^1]` or \\[^1] here.\n\n    [^1]\n\n[^1]: A.");
        assertThat(essay.text().references()).isEmpty();
        assertThat(essay.text().canonical()).isEqualTo("Write [^1] or [^1] here.\n\n[^1]");
    }

    @Test
    void blockQuotationsAreRunsAndMayHoldOtherBlocks() {
        EssayText text = read("He said:\n\n> One.\n>\n> Two.\n>\n> - a\n> - b\n\nThen:\n\n> Three.")
                .text();
        assertThat(kinds(text))
                .containsExactly("paragraph", "blockquote", "blockquote", "list", "paragraph", "blockquote");
        assertThat(text.blocks().stream()
                        .filter(Block.BlockQuotation.class::isInstance)
                        .map(b -> ((Block.BlockQuotation) b).run()))
                .containsExactly(0, 0, 1);
    }

    @Test
    void listsAreLinesWithTheirDepth() {
        EssayText text =
                read("- bread\n  - rye\n  - wheat\n- land[^1]\n\n[^1]: A.").text();
        assertThat(text.canonical()).isEqualTo("bread\nrye\nwheat\nland");
        Block.ItemList list = (Block.ItemList) text.blocks().getFirst();
        assertThat(list.items())
                .extracting(e -> e.depth() + e.span().in(text.canonical()))
                .containsExactly("0bread", "1rye", "1wheat", "0land");
        assertThat(text.references().getFirst().offset())
                .isEqualTo(text.canonical().length());
    }

    @Test
    void tablesAreRowsOfCells() {
        EssayText text =
                read("Before.\n\n| Crop | Sacks |\n|---|---|\n| Rye | *3* |").text();
        assertThat(text.canonical()).isEqualTo("Before.\n\nCrop | Sacks\nRye | 3");
        Block.Table table = (Block.Table) text.blocks().getLast();
        assertThat(table.rows().get(1)).extracting(s -> s.in(text.canonical())).containsExactly("Rye", "3");
        assertThat(styles(text)).containsExactly("EMPHASIS 3");
    }

    @Test
    void theOtherBlocksHaveTheirKinds() {
        EssayText text = read("```\na\n\nb\n```\n\n---\n\n![A mill](mill.jpg)\n\nRoses are red,\\\nviolets are blue.")
                .text();
        assertThat(kinds(text)).containsExactly("preformatted", "separator", "picture", "verse");
        assertThat(text.canonical()).isEqualTo("a\n\nb\n\n* * *\n\nA mill\n\nRoses are red,\nviolets are blue.");
    }

    @Test
    void inlineStylesSurvive() {
        EssayText text = read("A *b* **c** `d` [e](https://example.org) <sup>f</sup> <em>g</em>")
                .text();
        assertThat(text.canonical()).isEqualTo("A b c d e f g");
        assertThat(styles(text))
                .containsExactly("EMPHASIS b", "STRONG c", "CODE d", "LINK e", "SUPERSCRIPT f", "EMPHASIS g");
    }

    @Test
    void linksThatAreNoAddressesOfTheWebAreDroppedAndSaid() {
        ImportedEssay essay = read("A [b](javascript:alert(1)) and <a href=\"data:x\">c</a> and [d](/local).");
        assertThat(essay.text().canonical()).isEqualTo("A b and c and d.");
        assertThat(essay.text().formatting()).isEmpty();
        assertThat(problems(essay)).containsOnly("link-dropped").hasSize(3);
    }

    @Test
    void rawHtmlIsNeverKeptAsHtml() {
        ImportedEssay essay =
                read("A <span class=x>b</span> c.\n\n<div onclick=\"x()\">\nWords &amp; words.\n</div>\n\n"
                        + "<script>alert(1)</script>\n\nEnd.");
        assertThat(essay.text().canonical()).isEqualTo("A b c.\n\nWords & words.\n\nEnd.");
        assertThat(problems(essay)).containsOnly("html-dropped");
    }

    @Test
    void tagsOfASiteGeneratorAreNoProseButStayInCode() {
        ImportedEssay essay = read("{% include toc.html %}\n\nA {{ site.name }} b.\n\n"
                + "{% include figure.html filename=\"a_b.jpg\" caption=\"The _old_ mill\" %}\n\n`{% raw %}`");
        assertThat(essay.text().canonical()).isEqualTo("A b.\n\nThe _old_ mill\n\n{% raw %}");
        assertThat(kinds(essay.text())).containsExactly("paragraph", "picture", "paragraph");
        assertThat(problems(essay)).containsOnly("tag-dropped").hasSize(3);
    }

    @Test
    void markdownIsRecognisedByNameNotesHeadAndHeadings() {
        MarkdownImporter importer = new MarkdownImporter();
        assertThat(importer.recognises(source("a.MD", "x"))).isGreaterThan(0.5);
        assertThat(importer.recognises(source("", "Old.[^1]\n\n[^1]: A."))).isGreaterThan(0.5);
        assertThat(importer.recognises(source("", "---\ntitle: A\n---\nB"))).isGreaterThan(0.5);
        assertThat(importer.recognises(source("", "## A\n\nb\n\n## C\n\nd"))).isGreaterThan(0.5);
        assertThat(importer.recognises(source("", "It was old.1 Very *old*.2"))).isLessThan(0.3);
    }

    @Test
    void notesOfACaptionAndOfAHeadingThatIsNotTheTitleAreCalledOnce() {
        ImportedEssay essay = read(
                "---\ntitle: The pump\n---\n\n# One^[Of the heading.]\n\nWater.\n\n![The street[^a]](street.png)\n\n[^a]: Of the picture.\n");
        assertThat(essay.text().references()).hasSize(2);
        assertThat(essay.problems()).extracting(p -> p.code()).doesNotContain("note-unreferenced");
    }

    @Test
    void codeBetweenTagsOfASiteIsCode() {
        ImportedEssay essay = read(
                "Water.[^1]\n\n{% highlight bash %}\ngrep \"[^2]\" *a* file\n{% endhighlight %}\n\nMore.\n\n[^1]: Here.\n");
        assertThat(essay.text().references()).hasSize(1);
        assertThat(essay.text().canonical()).contains("grep \"[^2]\" *a* file").doesNotContain("highlight");
        assertThat(problems(essay)).doesNotContain("note-text-missing");
    }
}
