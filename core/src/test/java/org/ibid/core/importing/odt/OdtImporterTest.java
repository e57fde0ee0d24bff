package org.ibid.core.importing.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.core.importing.odt.OdtFile.note;
import static org.ibid.core.importing.odt.OdtFile.paragraph;
import static org.ibid.core.importing.odt.OdtFile.span;
import static org.ibid.core.importing.odt.OdtFile.styled;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

final class OdtImporterTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2};

    private static ImportedEssay read(OdtFile file) {
        try {
            return new OdtImporter().read(file.source());
        } catch (UnreadableEssay e) {
            throw new AssertionError("unreadable: " + e.getMessage(), e);
        }
    }

    private static List<String> blocks(OdtFile file) {
        EssayText text = read(file).text();
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
            case Block.Table t -> t.header() ? "headed table" : "table";
            default -> block.kind();
        };
    }

    private static List<String> calls(OdtFile file) {
        EssayText text = read(file).text();
        return text.references().stream()
                .map(r -> text.footnote(r.footnote()).label() + " "
                        + text.canonical().substring(Math.max(0, r.offset() - 12), r.offset()) + " -> "
                        + text.footnote(r.footnote()).text())
                .toList();
    }

    private static List<String> problems(OdtFile file) {
        return read(file).problems().stream().map(ImportProblem::code).toList();
    }

    private static List<String> styles(OdtFile file) {
        EssayText text = read(file).text();
        return text.formatting().stream()
                .map(f -> f.style() + " " + f.span().in(text.canonical()))
                .toList();
    }

    @Test
    void notesKeepTheirLabelsAndParagraphsWhereverTheyAreCalled() {
        OdtFile file = new OdtFile()
                .body(
                        paragraph(
                                "Old.",
                                note("a", "1", "First."),
                                " Older.",
                                note("b", "endnote", "i", paragraph("Last.") + paragraph("Really."))),
                        "<text:section text:name=\"s\"><text:list><text:list-item>"
                                + paragraph("item", note("c", "2", "Second."))
                                + "</text:list-item></text:list></text:section>",
                        "<table:table><table:table-row><table:table-cell>" + paragraph("x", note("d", "*", "Third."))
                                + "</table:table-cell><table:table-cell>" + paragraph("y")
                                + "</table:table-cell></table:table-row></table:table>");
        assertThat(calls(file))
                .containsExactly(
                        "1 Old. -> First.",
                        "i Old. Older. -> Last.\n\nReally.",
                        "2 Older.\n\nitem -> Second.",
                        "* er.\n\nitem\n\nx -> Third.");
        assertThat(read(file).text().footnotes()).map(n -> n.label()).containsExactly("1", "2", "*", "i");
    }

    @Test
    void aCrossReferenceCallsTheNoteAgain() {
        String reference =
                "<text:note-ref text:note-class=\"footnote\" text:reference-format=\"text\" text:ref-name=\"a\">1</text:note-ref>";
        OdtFile file = new OdtFile()
                .automatic("Up", "text", "", "<style:text-properties style:text-position=\"super 58%\"/>")
                .body(paragraph(
                        "Old.",
                        note("a", "1", "First."),
                        " Older.",
                        span("Up", reference),
                        " See note ",
                        reference,
                        "."));
        assertThat(blocks(file)).containsExactly("paragraph: Old. Older. See note 1.");
        assertThat(calls(file))
                .containsExactly("1 Old. -> First.", "1 Old. Older. -> First.", "1 . See note 1 -> First.");
        OdtFile lost = new OdtFile().body(paragraph("See note ", reference, "."));
        assertThat(problems(lost)).containsExactly("note-reference-unknown");
    }

    @Test
    void paragraphsAreWhatTheirStylesAndTheirParentsSay() {
        OdtFile file = new OdtFile()
                .style("Quotations", "paragraph", "Standard")
                .style("Heading_20_2", "paragraph", "Heading")
                .automatic("P1", "paragraph", "Quotations", "<style:text-properties fo:language=\"en\"/>")
                .automatic(
                        "P2",
                        "paragraph",
                        "Standard",
                        "<style:paragraph-properties fo:margin-left=\"1cm\" fo:margin-right=\"1cm\"/>")
                .body(
                        styled("Title", "The Mill"),
                        styled("Subtitle", "A history"),
                        "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">One</text:h>",
                        styled("Heading_20_2", "Two"),
                        paragraph("Words."),
                        styled("P1", "Quoted."),
                        paragraph("More."),
                        styled("P2", "Indented."),
                        "<text:h text:outline-level=\"1\">Three</text:h>");
        assertThat(read(file).metadata().title()).isEqualTo("The Mill: A history");
        assertThat(blocks(file))
                .containsExactly(
                        "heading 1: One",
                        "heading 2: Two",
                        "paragraph: Words.",
                        "blockquote: Quoted.",
                        "paragraph: More.",
                        "blockquote: Indented.",
                        "heading 1: Three");
    }

    @Test
    void spansSpacesAndLinksAreRead() {
        OdtFile file = new OdtFile()
                .automatic("I", "text", "", "<style:text-properties fo:font-style=\"italic\"/>")
                .automatic("B", "text", "", "<style:text-properties fo:font-weight=\"bold\"/>")
                .automatic("C", "text", "", "<style:text-properties fo:font-variant=\"small-caps\"/>")
                .automatic("D", "text", "", "<style:text-properties style:text-position=\"-33% 58%\"/>")
                .automatic("H", "text", "", "<style:text-properties text:display=\"none\"/>")
                .body(paragraph(
                        "The\n   ",
                        span("I", "Reg" + span("B", "ister")),
                        "<text:s text:c=\"3\"/>of<text:tab/>",
                        span("C", "Mill"),
                        " H",
                        span("D", "2"),
                        "O",
                        span("H", "unseen"),
                        " <text:a xlink:href=\"https://example.org/\">here</text:a> <text:a xlink:href=\"javascript:x\">there</text:a>",
                        " <text:a xlink:href=\"#x\">within</text:a>"));
        assertThat(blocks(file)).containsExactly("paragraph: The Register of Mill H2O here there within");
        assertThat(styles(file))
                .containsExactly("EMPHASIS Register", "STRONG ister", "SMALL_CAPS Mill", "SUBSCRIPT 2", "LINK here");
        assertThat(problems(file)).containsExactly("hidden-text", "link-dropped");
    }

    @Test
    void listsAreNumberedAsTheirStylesSay() {
        OdtFile file = new OdtFile()
                .automaticXml(
                        "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/><text:list-level-style-bullet text:level=\"2\"/></text:list-style>")
                .body("<text:list text:style-name=\"L1\"><text:list-item>" + paragraph("one")
                        + "<text:list><text:list-item>" + paragraph("in")
                        + "</text:list-item></text:list></text:list-item><text:list-item>"
                        + paragraph("two") + "</text:list-item></text:list>");
        assertThat(blocks(file)).containsExactly("numbered[0, 1, 0]: one\nin\ntwo");
    }

    @Test
    void cellsThatAreRepeatedWithoutEndAreBounded() {
        OdtFile file = new OdtFile()
                .body(
                        "<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
                                + paragraph("head")
                                + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
                                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell>"
                                + paragraph("a")
                                + "</table:table-cell><table:table-cell>" + paragraph("b")
                                + "</table:table-cell></table:table-row>"
                                + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"2\"/></table:table-row></table:table>");
        assertThat(blocks(file)).containsExactly("headed table: head | \na | b\na | b\n | ");
        OdtFile endless = new OdtFile()
                .body(
                        "<table:table><table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell table:number-columns-repeated=\"999999999\">"
                                + paragraph("a")
                                + "</table:table-cell><table:table-cell/></table:table-row></table:table>");
        assertThat(problems(endless)).containsExactly("table-too-large");
    }

    @Test
    void deletionsCommentsIndexesAndHiddenSectionsAreLeftOutAndTold() {
        OdtFile file = new OdtFile()
                .body(
                        "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion>" + paragraph("gone")
                                + "</text:deletion></text:changed-region></text:tracked-changes>",
                        paragraph("Old<text:change text:change-id=\"c1\"/>.<office:annotation>" + paragraph("Really?")
                                + "</office:annotation>"),
                        "<text:table-of-content><text:index-body>" + paragraph("One 1")
                                + "</text:index-body></text:table-of-content>",
                        "<text:section text:display=\"none\">" + paragraph("secret") + "</text:section>",
                        "<text:bibliography><text:index-body>" + paragraph("Holt")
                                + "</text:index-body></text:bibliography>");
        assertThat(blocks(file)).containsExactly("paragraph: Old.");
        assertThat(problems(file))
                .containsExactly(
                        "tracked-changes",
                        "comments-left-out",
                        "contents-left-out",
                        "hidden-text",
                        "bibliography-left-out");
    }

    @Test
    void picturesAreKeptWithTheCaptionInTheirBox() {
        String image =
                "<draw:frame><draw:image xlink:href=\"Pictures/a.png\"/><svg:desc>A mill</svg:desc></draw:frame>";
        OdtFile file = new OdtFile()
                .file("Pictures/a.png", PNG)
                .body(
                        paragraph(image),
                        paragraph("<draw:frame><draw:text-box>" + styled("Illustration", image, "Figure 1: The mill")
                                + "</draw:text-box></draw:frame>"),
                        paragraph("Old.<draw:frame><draw:text-box>" + paragraph("Boxed.")
                                + "</draw:text-box></draw:frame>"),
                        paragraph(
                                "<draw:frame><draw:image xlink:href=\"Pictures/lost.png\"/><svg:title>Wheel</svg:title></draw:frame>"));
        assertThat(blocks(file))
                .containsExactly(
                        "picture: A mill",
                        "picture: Figure 1: The mill",
                        "paragraph: Old.",
                        "paragraph: Boxed.",
                        "picture: Wheel");
        assertThat(read(file).pictures()).hasSize(1);
        assertThat(problems(file)).containsExactly("text-box", "picture-missing");
    }

    @Test
    void theFileSaysWhoBeganIt() {
        EssayMetadata metadata = read(new OdtFile()
                        .styleXml(
                                "<style:default-style style:family=\"paragraph\"><style:text-properties fo:language=\"fr\" fo:country=\"CH\"/></style:default-style>")
                        .meta(
                                "<dc:title>Mills</dc:title><meta:initial-creator>Ann Holt; Piet de Wit</meta:initial-creator><dc:creator>Secretary</dc:creator><meta:creation-date>2020-01-02T03:04:05</meta:creation-date>")
                        .body(paragraph("Le moulin."), paragraph("Vieux.")))
                .metadata();
        assertThat(metadata)
                .isEqualTo(new EssayMetadata(
                        "Mills", List.of("Ann Holt", "Piet de Wit"), "2020-01-02", "fr-CH", null, null));
    }

    @Test
    void packedAndFlatFilesAreKnownByTheirContentAndReadAlike() throws Exception {
        Inspection packed = Inspection.of(new ImportSource("a.docx", OdtFile.sample()), null);
        Inspection flat = Inspection.of(new ImportSource("a.txt", OdtFile.flatSample()), null);
        assertThat(packed.format()).isEqualTo("odt");
        assertThat(flat.format()).isEqualTo("odt");
        assertThat(flat.text()).isEqualTo(packed.text());
    }

    @Test
    void whatIsNoTextDocumentIsRefusedWithWordsThatSayWhatToDo() {
        refused(
                "<office:document xmlns:office=\"opendocument\"><office:body><office:spreadsheet/></office:body></office:document>",
                "format");
        refused("<office:document xmlns:office=\"opendocument\"><office:body>", "damaged");
        refused(
                "<office:document xmlns:office=\"opendocument\"><office:body><office:text/></office:body></office:document>",
                "empty");
        byte[] locked = new OdtFile()
                .file("META-INF/manifest.xml", "<manifest:encryption-data/>".getBytes(StandardCharsets.UTF_8))
                .bytes();
        assertThatThrownBy(() -> new OdtImporter().read(new ImportSource("a.odt", locked)))
                .isInstanceOfSatisfying(
                        UnreadableEssay.class, e -> assertThat(e.code()).isEqualTo("encrypted"));
    }

    private static void refused(String xml, String code) {
        assertThatThrownBy(
                        () -> new OdtImporter().read(new ImportSource("a.fodt", xml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        UnreadableEssay.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
