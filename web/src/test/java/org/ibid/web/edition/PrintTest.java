package org.ibid.web.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.junit.jupiter.api.Test;

class PrintTest {

    private static final Print PRINT = new Print();

    @Test
    void everyNoteStandsAtTheFootOfThePageThatCallsIt() throws IOException {
        EssayVersion version = SampleEditions.shipped("soviet-power.md");
        byte[] pdf = print(SampleEditions.of(version));
        List<String> pages = pages(pdf);
        int within = 0;
        int across = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionGoTo to
                            && to.getDestination() instanceof PDPageDestination there) {
                        boolean here = there.getPage().getCOSObject().equals(page.getCOSObject());
                        within += here ? 1 : 0;
                        across += here ? 0 : 1;
                    }
                }
            }
        }
        int notes = version.text().footnotes().size();
        int marks = version.text().references().size();

        assertThat(within + across).as("marks to notes, and notes back").isEqualTo(marks + notes);
        assertThat(across).as("only a note called again is elsewhere").isLessThanOrEqualTo(marks - notes);
        for (Footnote note : version.text().footnotes()) {
            String body = letters(version.text().textOf(note.id()));
            assertThat(pages).as("note %s", note.label()).anyMatch(page -> page.contains(body));
        }
    }

    @Test
    void nothingOfAnEssayIsLost() {
        for (long seed = 0; seed < 25; seed++) {
            EssayVersion version = RandomEssay.plain(seed);
            String printed = String.join("", pages(print(SampleEditions.of(version))));
            for (Block block : version.text().blocks()) {
                for (String word : block.span().in(version.text().canonical()).split("[\\s|]+", -1)) {
                    assertThat(printed)
                            .as("essay %d, %s", seed, block.passageId())
                            .contains(word);
                }
            }
            for (Footnote note : version.text().footnotes()) {
                for (String line : version.text().textOf(note.id()).split("\\s+", -1)) {
                    assertThat(printed).as("essay %d, note %s", seed, note.id()).contains(line);
                }
            }
        }
    }

    @Test
    void theFileSaysWhatItIsAndIsTagged() throws IOException {
        EssayVersion version = SampleEditions.shipped("soviet-power.md");
        try (PDDocument document = Loader.loadPDF(print(SampleEditions.of(version)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Shipped & <set>");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("A. Writer");
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(bookmarks(document.getDocumentCatalog().getDocumentOutline()))
                    .containsExactlyElementsOf(version.text().blocks().stream()
                            .filter(Block.Heading.class::isInstance)
                            .map(heading -> heading.span().in(version.text().canonical()))
                            .toList());
        }
    }

    @Test
    void everyTypefaceIsInTheFile() throws IOException {
        byte[] pdf = print(SampleEditions.of(SampleEditions.read(
                "Every", "Latin, Кириллица, Ελληνικά, *italic*, **bold**, `code`, עברית, العربية, ქართული, ✓.\n")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
        assertThat(String.join("", pages(pdf)))
                .contains("Кириллица", "Ελληνικά", "✓")
                .doesNotContain("□");
    }

    @Test
    void theSameVersionGivesTheSameBytes() {
        EssayVersion version = SampleEditions.shipped("broad-street.md");

        assertThat(print(SampleEditions.of(version))).isEqualTo(print(SampleEditions.of(version)));
    }

    @Test
    void aNoteLongerThanAPageGoesOnOnTheNext() {
        String body = "word ".repeat(1500);
        List<String> pages = pages(print(SampleEditions.of(
                SampleEditions.read("Long", "Text.[^1] And more.\n\n[^1]: Begin " + body + " end-of-it.\n"))));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(String.join("", pages)).contains("Begin", "end-of-it.");
    }

    @Test
    void hundredsOfNotesInOneParagraphAreAllThere() {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder("\n\n");
        for (int i = 1; i <= 300; i++) {
            text.append("Claim ").append(i).append(".[^").append(i).append("] ");
            notes.append("[^").append(i).append("]: Source number ").append(i).append(" of the list.\n");
        }
        String printed =
                String.join("", pages(print(SampleEditions.of(SampleEditions.read("Many", text.toString() + notes)))));

        for (int i = 1; i <= 300; i++) {
            assertThat(printed).contains("Sourcenumber" + i + "ofthelist.");
        }
    }

    @Test
    void aSignThatNoTypefaceHasIsNamedInTheImprint() {
        String printed = String.join(
                "",
                pages(print(SampleEditions.of(SampleEditions.read(
                        "Signs", "Words enough that one of them may be lacking. ".repeat(5) + "漢\n")))));

        assertThat(printed).contains("□", "U+6F22");
    }

    @Test
    void anEssayInAScriptThatCannotBeSetIsRefusedWithTheReason() {
        assertThatThrownBy(() -> PRINT.of(SampleEditions.of(SampleEditions.read("漢字", "漢字漢字漢字漢字\n"))))
                .isInstanceOf(Print.Unprintable.class)
                .hasMessageContaining("U+6F22");
    }

    @Test
    void anEssayTooLongForThePressIsRefusedWithTheReason() {
        assertThatThrownBy(() -> PRINT.of(SampleEditions.of(
                        SampleEditions.read("Long", "Ten words. ".repeat(Print.LONGEST / 10) + "\n"))))
                .isInstanceOf(Print.Unprintable.class)
                .hasMessageContaining("TOO_LONG");
    }

    @Test
    void hebrewIsSetFromTheRightAndItsNotesToo() {
        List<String> pages = pages(
                print(SampleEditions.of(SampleEditions.read("שלום", "שלום עולם[^1] וגם אחרי.\n\n[^1]: הערה אחת\n"))));

        assertThat(String.join("", pages)).contains("שלוםעולם", "הערהאחת");
    }

    @Test
    void aPictureIsPrintedAndALyingOneIsNot() throws IOException {
        EssayVersion version = SampleEditions.read("Seen", "![A dot](dot.png)\n");
        String source = version.text().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> String.valueOf(((Block.Picture) block).source()))
                .findFirst()
                .orElseThrow();
        byte[] huge = SampleEditions.dot().bytes().clone();
        huge[16] = 0x7F; // its width, in the head of the file

        assertThat(images(print(SampleEditions.of(version, Map.of(source, SampleEditions.dot())))))
                .isEqualTo(1);
        assertThat(images(print(SampleEditions.of(version, Map.of(source, new KeptImage(KeptImage.Kind.PNG, huge))))))
                .isZero();
    }

    private static int images(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int images = 0;
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                images += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            return images;
        }
    }

    private static byte[] print(Edition edition) {
        try {
            return PRINT.of(edition);
        } catch (Print.Unprintable e) {
            throw new AssertionError(e);
        }
    }

    /** The text of every page, without white space. */
    private static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true); // styles are painted after the line that they stand in
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(letters(stripper.getText(document)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> bookmarks(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(bookmarks(item));
        }
        return titles;
    }
}
