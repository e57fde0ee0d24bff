package org.ibid.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.core.importing.docx.DocxFile.field;
import static org.ibid.core.importing.docx.DocxFile.paragraph;
import static org.ibid.core.importing.docx.DocxFile.run;
import static org.ibid.core.importing.docx.DocxFile.styled;

import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.junit.jupiter.api.Test;

final class DocxBlocksTest {

    private static final String BREAK = "<w:r><w:br/></w:r>";
    private static final String LISTS = """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>\
            <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>\
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>\
            <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num>""";

    private static String item(int list, int depth, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    private static String outlined(int level, String text) {
        return "<w:p><w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    private static String cell(String properties, String... content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", content) + "</w:tc>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    @Test
    void headingsAreKnownByNameByOutlineAndByWhatTheirStyleIsBasedOn() {
        DocxFile file = new DocxFile()
                .style("berschrift2", "heading 2", "")
                .style("Chapter", "Chapter head", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                .style("Mine", "Mine", "<w:basedOn w:val=\"berschrift2\"/>")
                .style(
                        "Plain",
                        "Plain head",
                        "<w:basedOn w:val=\"berschrift2\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
                .style("Loop", "Loop", "<w:basedOn w:val=\"Pool\"/>")
                .style("Pool", "Pool", "<w:basedOn w:val=\"Loop\"/>")
                .body(
                        styled("Chapter", run("One")),
                        styled("berschrift2", run("Two")),
                        styled("Mine", run("Three")),
                        outlined(2, "Four"),
                        styled("Plain", run("Five")),
                        styled("Loop", run("Six")),
                        styled("Chapter", run("Seven")),
                        styled("Chapter"));
        assertThat(Read.blocks(file))
                .containsExactly(
                        "heading 1: One",
                        "heading 2: Two",
                        "heading 2: Three",
                        "heading 3: Four",
                        "paragraph: Five",
                        "paragraph: Six",
                        "heading 1: Seven");
    }

    @Test
    void titleAuthorsAndTheRestOfTheMetadataAreFound() {
        DocxFile file = new DocxFile()
                .part(
                        "docProps/core.xml",
                        "<p xmlns:dc=\"a\" xmlns:t=\"b\"><dc:title>Draft</dc:title><dc:creator>Ann Holt; Piet de Wit</dc:creator>"
                                + "<t:created>2021-03-04T10:00:00Z</t:created><dc:language>nl</dc:language><dc:rights>CC BY</dc:rights></p>")
                .style("Titel", "Title", "")
                .style("Untertitel", "Subtitle", "")
                .body(
                        styled("Titel", run("The Mill")),
                        styled("Untertitel", run("A history")),
                        paragraph(run("It was old.")));
        EssayMetadata metadata = Read.essay(file).metadata();
        assertThat(metadata.title()).isEqualTo("The Mill: A history");
        assertThat(metadata.authors()).containsExactly("Ann Holt", "Piet de Wit");
        assertThat(metadata.date()).isEqualTo("2021-03-04");
        assertThat(metadata.language()).isEqualTo("nl");
        assertThat(metadata.rights()).isEqualTo("CC BY");
        assertThat(Read.blocks(file)).containsExactly("paragraph: It was old.");
    }

    @Test
    void theLanguageIsThatOfMostOfTheWords() {
        DocxFile file = new DocxFile()
                .body(paragraph(
                        run("<w:lang w:val=\"de-AT\"/>", "Die Mühle war sehr alt."),
                        run("<w:lang w:val=\"en-GB\"/>", " Old.")));
        assertThat(Read.essay(file).metadata().language()).isEqualTo("de-AT");
    }

    @Test
    void quotationsAreKnownByStyleAndWithLessConfidenceByIndentation() {
        String both = "<w:p><w:pPr><w:ind w:left=\"720\" w:right=\"720\"/></w:pPr>" + run("Indented.") + "</w:p>";
        DocxFile file = new DocxFile()
                .style("Zitat", "Quote", "")
                .style("Mine", "My own", "<w:basedOn w:val=\"Zitat\"/>")
                .style("Blockzitat", "Blockzitat", "")
                .body(
                        paragraph(run("A.")),
                        styled("Zitat", run("One.")),
                        styled("Mine", run("Same.")),
                        paragraph(run("B.")),
                        styled("Blockzitat", run("Two.")),
                        paragraph(run("C.")),
                        both);
        assertThat(Read.blocks(file))
                .containsExactly(
                        "paragraph: A.",
                        "quotation 0: One.",
                        "quotation 0: Same.",
                        "paragraph: B.",
                        "quotation 1: Two.",
                        "paragraph: C.",
                        "quotation 2: Indented.");
        assertThat(Read.essay(file).text().blocks().stream()
                        .filter(Block.BlockQuotation.class::isInstance)
                        .map(b -> ((Block.BlockQuotation) b).confidence()))
                .containsExactly(1.0, 1.0, 0.8, 0.6);
    }

    @Test
    void aTextThatIsIndentedThroughoutIsNoQuotation() {
        String both = "<w:p><w:pPr><w:ind w:start=\"0.5in\" w:end=\"0.5in\"/></w:pPr>" + run("Indented.") + "</w:p>";
        assertThat(Read.blocks(new DocxFile().body(both, both)))
                .containsExactly("paragraph: Indented.", "paragraph: Indented.");
    }

    @Test
    void versesKeepTheirLinesAndProseDoesNot() {
        String lines = run("Roses are red") + BREAK + run("Violets are blue") + BREAK + run("And so are you");
        DocxFile file = new DocxFile()
                .style("Quote", "Quote", "")
                .style("Poem", "Verse", "")
                .body(
                        styled("Quote", lines),
                        styled("Poem", run("One line")),
                        styled("Poem", run("and another")),
                        paragraph(lines));
        assertThat(Read.blocks(file))
                .containsExactly(
                        "verse: Roses are red\nViolets are blue\nAnd so are you",
                        "verse: One line\nand another",
                        "paragraph: Roses are red Violets are blue And so are you");
        assertThat(Read.problems(file)).containsExactly("line-breaks");
    }

    @Test
    void twoLineBreaksAreTheEndOfAParagraph() {
        assertThat(Read.blocks(new DocxFile().body(paragraph(run("One."), BREAK, BREAK, run("Two.")))))
                .containsExactly("paragraph: One.", "paragraph: Two.");
    }

    @Test
    void listsHaveDepthsAndKnowWhetherTheyAreNumbered() {
        DocxFile file = new DocxFile()
                .numbering(LISTS)
                .style("Bullet", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"6\"/></w:numPr></w:pPr>")
                .style("ListParagraph", "List Paragraph", "")
                .body(
                        item(5, 0, "one"),
                        item(5, 1, "in"),
                        styled("ListParagraph", run("goes on")),
                        item(5, 0, "two"),
                        styled("Bullet", run("point")),
                        item(0, 0, "no list"));
        assertThat(Read.blocks(file))
                .containsExactly(
                        "numbered[0, 1, 1, 0]: one\nin\ngoes on\ntwo", "bulleted[0]: point", "paragraph: no list");
    }

    @Test
    void tablesKeepMergedCellsInTheirColumnsAndFlattenTablesWithin() {
        String inner = "<w:tbl>" + row(cell("", paragraph(run("x"))), cell("", paragraph(run("y")))) + "</w:tbl>";
        DocxFile file = new DocxFile()
                .body("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + cell("<w:gridSpan w:val=\"2\"/>", paragraph(run("wide")))
                        + cell("<w:vMerge w:val=\"restart\"/>", paragraph(run("tall"))) + "</w:tr>"
                        + row(
                                cell("", paragraph(run("a"))),
                                cell("", inner, paragraph()),
                                cell("<w:vMerge/>", paragraph()))
                        + "</w:tbl>");
        assertThat(Read.blocks(file)).containsExactly("headed table: wide |  | tall\na | x, y | ");
        assertThat(Read.problems(file)).containsExactly("table-merged", "table-in-table");
    }

    @Test
    void aTableOfOneCellIsAFrameAroundItsText() {
        assertThat(Read.blocks(new DocxFile()
                        .body("<w:tbl>" + row(cell("", paragraph(run("One.")), paragraph(run("Two.")))) + "</w:tbl>")))
                .containsExactly("paragraph: One.", "paragraph: Two.");
    }

    @Test
    void tablesOfContentsAreLeftOutAndTold() {
        DocxFile file = new DocxFile()
                .style("TOC1", "toc 1", "")
                .body(
                        paragraph(
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                                run("One 1")),
                        paragraph(run("Two 2"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                        paragraph(run("The text.")),
                        styled("TOC1", run("Three 3")));
        assertThat(Read.blocks(file)).containsExactly("paragraph: The text.");
        assertThat(Read.problems(file)).containsExactly("contents-left-out");
    }

    @Test
    void ofFieldsOnlyTheResultsAreTextAndAFieldThatNeverEndsSwallowsNothing() {
        assertThat(Read.blocks(new DocxFile()
                        .body(paragraph(run("In "), field("DATE \\@ yyyy", run("1871")), run(" it burnt.")))))
                .containsExactly("paragraph: In 1871 it burnt.");
        assertThat(Read.blocks(new DocxFile()
                        .body(
                                paragraph(
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>",
                                        run("Here.")),
                                paragraph(run("There.")))))
                .containsExactly("paragraph: Here.", "paragraph: There.");
    }

    @Test
    void insertionsAreTakenDeletionsLeftOutAndParagraphsJoined() {
        DocxFile file = new DocxFile()
                .body(
                        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("It was ")
                                + "<w:del w:id=\"2\"><w:r><w:delText>new</w:delText></w:r></w:del></w:p>",
                        paragraph("<w:ins w:id=\"3\">" + run("old") + "</w:ins>", run(".")),
                        paragraph("<w:moveFrom w:id=\"4\">" + run("Gone.") + "</w:moveFrom>"));
        assertThat(Read.blocks(file)).containsExactly("paragraph: It was old.");
        assertThat(Read.essay(file).problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("tracked-changes");
            assertThat(p.message()).startsWith("This text has 4 tracked changes");
        });
    }

    @Test
    void anInitialInAFrameIsTheFirstLetterOfItsParagraph() {
        assertThat(Read.blocks(new DocxFile()
                        .body(
                                "<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + run("I") + "</w:p>",
                                paragraph(run("t was old.")))))
                .containsExactly("paragraph: It was old.");
    }

    @Test
    void theOneChapterHeadingAboveAllIsTheTitle() {
        DocxFile file = new DocxFile()
                .body(styled("Heading1", run("The Mill")), paragraph(run("Old.")), styled("Heading2", run("Its end")));
        assertThat(Read.essay(file).metadata().title()).isEqualTo("The Mill");
        assertThat(Read.blocks(file)).containsExactly("paragraph: Old.", "heading 2: Its end");
    }

    @Test
    void boldLinesThatLookLikeHeadingsAreToldAndNotGuessed() {
        String bold = paragraph(run("<w:b/>", "The beginning"));
        DocxFile file = new DocxFile().body(bold, paragraph(run("It was old.")), bold, paragraph(run("It burnt.")));
        assertThat(Read.problems(file)).containsExactly("headings-by-hand");
    }

    @Test
    void codeKeepsItsLinesAndSpaces() {
        DocxFile file = new DocxFile()
                .style("Code", "HTML Preformatted", "")
                .body(
                        styled("Code", run("if a")),
                        styled("Code", run("  then b")),
                        paragraph(run("* * *")),
                        paragraph(run("End.")));
        assertThat(Read.blocks(file))
                .containsExactly("preformatted: if a\n  then b", "separator: * * *", "paragraph: End.");
    }
}
