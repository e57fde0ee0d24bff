package org.ibid.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.core.importing.docx.DocxFile.field;
import static org.ibid.core.importing.docx.DocxFile.paragraph;
import static org.ibid.core.importing.docx.DocxFile.run;
import static org.ibid.core.importing.docx.DocxFile.styled;

import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportedEssay;
import org.junit.jupiter.api.Test;

final class DocxInlineTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2};

    private static String picture(String id, String alt) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"P\" descr=\"" + alt
                + "\"/><a:graphic><a:blip r:embed=\"" + id + "\"/></a:graphic></wp:inline></w:drawing></w:r>";
    }

    @Test
    void stylesOfRunsAreKeptAndRunsOfOneStyleAreOne() {
        DocxFile file = new DocxFile()
                .body(paragraph(
                        run("The "),
                        run("<w:i/>", "Reg"),
                        run("<w:i/>", "ister "),
                        run("<w:b w:val=\"1\"/>", "of"),
                        run("<w:b w:val=\"0\"/>", " the "),
                        run("<w:smallCaps/>", "Mill"),
                        run("<w:caps/>", " at "),
                        run("H"),
                        run("<w:vertAlign w:val=\"subscript\"/>", "2"),
                        run("<w:u w:val=\"single\"/>", "O")));
        assertThat(Read.styles(file))
                .containsExactly("EMPHASIS Register", "STRONG of", "SMALL_CAPS Mill", "SUBSCRIPT 2", "EMPHASIS O");
    }

    @Test
    void whatTheParagraphsStyleDoesToAllWordsIsNoEmphasisAndTheContraryIs() {
        DocxFile file = new DocxFile()
                .style("Quote", "Quote", "<w:rPr><w:i/></w:rPr>")
                .body(styled("Quote", run("All of it, "), run("<w:i w:val=\"0\"/>", "but"), run("<w:i/>", " this.")));
        assertThat(Read.styles(file)).containsExactly("EMPHASIS but");
    }

    @Test
    void linksOfTheWebAreKeptAndOthersTold() {
        DocxFile file = new DocxFile()
                .relation("h1", "hyperlink", "https://example.org/a", true)
                .relation("h2", "hyperlink", "file:///c:/secret.doc", true)
                .body(paragraph(
                        "<w:hyperlink r:id=\"h1\">" + run("here") + "</w:hyperlink>",
                        run(", "),
                        "<w:hyperlink r:id=\"h2\">" + run("there") + "</w:hyperlink>",
                        run(", "),
                        field("HYPERLINK \"mailto:a@example.org\"", run("<w:u w:val=\"single\"/>", "write"))));
        assertThat(Read.styles(file))
                .containsExactly("LINK here https://example.org/a", "LINK write mailto:a@example.org");
        assertThat(Read.problems(file)).containsExactly("link-dropped");
    }

    @Test
    void tabsHyphensAndSignsOfSymbolFontsAreCharacters() {
        DocxFile file = new DocxFile()
                .body(
                        paragraph(
                                run("a"),
                                "<w:r><w:tab/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>",
                                "<w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:font=\"Own\" w:char=\"F8FF\"/></w:r>"));
        assertThat(Read.blocks(file)).containsExactly("paragraph: a bc\u2011dα→\uFFFD");
        assertThat(Read.problems(file)).containsExactly("symbol-unknown");
    }

    @Test
    void anAccentInARunOfItsOwnIsOneWithItsLetter() {
        assertThat(Read.blocks(new DocxFile().body(paragraph(run("caf"), run("e"), run("\u0301"), run(" noir")))))
                .containsExactly("paragraph: caf\u00e9 noir");
    }

    @Test
    void hiddenTextCommentsAndStruckWordsAreTold() {
        DocxFile file = new DocxFile()
                .body(paragraph(
                        run("Seen."),
                        run("<w:vanish/>", "Unseen."),
                        "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>",
                        run("<w:strike/>", " Struck.")));
        assertThat(Read.blocks(file)).containsExactly("paragraph: Seen. Struck.");
        assertThat(Read.essay(file).problems())
                .extracting(p -> p.code() + " " + p.message().charAt(0))
                .containsExactlyInAnyOrder("hidden-text H", "comments-left-out 2", "struck-through W");
    }

    @Test
    void picturesAreKeptByWhatTheyAreWithTheirCaptionsAndDescriptions() {
        DocxFile file = new DocxFile()
                .relation("i1", "image", "media/a.bin", false)
                .relation("i2", "image", "media/b.png", false)
                .part("word/media/a.bin", PNG)
                .part("word/media/b.png", "no picture")
                .style("Caption", "caption", "")
                .body(
                        paragraph(picture("i1", "A mill")),
                        styled("Caption", run("Figure 1. The mill.")),
                        paragraph(picture("i1", "A mill again")),
                        paragraph(run("Words."), picture("i2", "A wheel")),
                        paragraph(picture("i1", "")));
        ImportedEssay essay = Read.essay(file);
        assertThat(Read.blocks(file))
                .containsExactly(
                        "picture: Figure 1. The mill.",
                        "picture: A mill again",
                        "paragraph: Words.",
                        "picture: A wheel",
                        "picture: [picture]");
        assertThat(essay.pictures()).singleElement().satisfies(p -> {
            assertThat(p.mediaType()).isEqualTo("image/png");
            assertThat(p.bytes()).isEqualTo(PNG);
            assertThat(essay.text().blocks()).contains(new Block.Picture("p1", new Span(0, 19), "A mill", p.address()));
        });
        assertThat(Read.problems(file)).containsExactly("picture-format", "picture-inline", "picture-without-words");
    }

    @Test
    void aTextBoxIsReadOnceAfterTheParagraphItHangsOn() {
        String box = "<wps:txbx><w:txbxContent>" + paragraph(run("Boxed.")) + "</w:txbxContent></wps:txbx>";
        DocxFile file = new DocxFile()
                .body(
                        paragraph(
                                run("Old."),
                                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>" + box
                                        + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                                        + paragraph(run("Boxed."))
                                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"),
                        paragraph(run("Older.")));
        assertThat(Read.blocks(file)).containsExactly("paragraph: Old.", "paragraph: Boxed.", "paragraph: Older.");
        assertThat(Read.problems(file)).containsExactly("text-box");
    }

    @Test
    void anEquationIsItsWordsInOneLine() {
        DocxFile file = new DocxFile()
                .body(paragraph(
                        run("So "),
                        "<m:oMath><m:r><m:t>c=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
                        run(".")));
        assertThat(Read.blocks(file)).containsExactly("paragraph: So c=(a+b)/2.");
        assertThat(Read.problems(file)).containsExactly("equation");
    }
}
