package org.ibid.core.importing.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ibid.core.essay.Block;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.SmallBook;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

final class EpubImporterTest {

    private static ImportedEssay read(Map<String, byte[]> files) throws UnreadableEssay {
        return new EpubImporter().read(new ImportSource("book.epub", SmallBook.zip(files)));
    }

    private static List<String> blocks(ImportedEssay essay) {
        return essay.text().blocks().stream()
                .map(b -> b.kind() + (b instanceof Block.Heading h ? h.level() : "") + ": "
                        + b.span().in(essay.text().canonical()))
                .toList();
    }

    @Test
    void chaptersAreReadInOrderAndTheirHeadingsAgree() throws UnreadableEssay {
        assertThat(blocks(read(SmallBook.files())))
                .containsExactly(
                        "remark: Printed at the Marsh.",
                        "heading1: The mill",
                        "paragraph: It was old. Nobody knew how old.",
                        "picture: The wheel",
                        "heading1: The fire",
                        "paragraph: It burnt. So it was said.",
                        "paragraph: The end.",
                        "heading2: Notes",
                        "heading3: The fire");
    }

    @Test
    void notesAreFoundAcrossFilesAlthoughNamesRepeat() throws UnreadableEssay {
        ImportedEssay essay = read(SmallBook.files());
        assertThat(essay.text().footnotes())
                .extracting(n -> n.label() + ": " + n.text())
                .containsExactly("1: Register, f. 3.\n\nA thin book.", "2: Ibid.", "1: Register, f. 9.");
        assertThat(essay.text().references())
                .extracting(r -> r.footnote() + " " + essay.text().canonical().substring(r.offset() - 6, r.offset()))
                .containsExactly("n1 s old.", "n2 y knew", "n3 burnt.", "n1  said.");
    }

    @Test
    void thePackageGivesTheMetadata() throws UnreadableEssay {
        var metadata = read(SmallBook.files()).metadata();
        assertThat(metadata.title()).isEqualTo("The Miller of the Marsh");
        assertThat(metadata.authors()).containsExactly("Ann Holt", "Piet de Wit");
        assertThat(metadata.language()).isEqualTo("en-GB");
        assertThat(metadata.date()).isEqualTo("1871");
        assertThat(metadata.rights()).isEqualTo("CC BY 4.0");
        assertThat(metadata.source()).isEqualTo("The Marsh Press");
    }

    @Test
    void picturesOfTheBookAreKept() throws UnreadableEssay {
        ImportedEssay essay = read(SmallBook.files());
        assertThat(essay.pictures()).hasSize(1);
        assertThat(essay.text().blocks())
                .filteredOn(Block.Picture.class::isInstance)
                .extracting(b -> ((Block.Picture) b).source())
                .containsExactly(essay.pictures().getFirst().address());
    }

    @Test
    void pagesThatAreNoTextAreNamed() throws UnreadableEssay {
        Map<String, byte[]> files = SmallBook.files();
        files.remove("OPS/text/two.xhtml");
        assertThat(read(files).problems())
                .extracting(ImportProblem::code)
                .contains("chapter-missing", "pages-left-out", "pages-of-publisher", "note-unreferenced");
        assertThat(read(files).problems())
                .filteredOn(p -> p.code().equals("pages-of-publisher"))
                .allMatch(p -> p.message().endsWith("Imprint."));
    }

    @Test
    void aLockedBookIsRefusedAndLockedFontsAreNoLock() throws UnreadableEssay {
        Map<String, byte[]> files = SmallBook.files();
        String encryption =
                "<encryption xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><EncryptedData><EncryptionMethod Algorithm=\"%s\"/>"
                        + "<CipherData><CipherReference URI=\"OPS/text/two.xhtml\"/></CipherData></EncryptedData></encryption>";
        SmallBook.put(files, "META-INF/encryption.xml", encryption.formatted("http://www.idpf.org/2008/embedding"));
        assertThat(read(files).text().footnotes()).hasSize(3);
        SmallBook.put(
                files, "META-INF/encryption.xml", encryption.formatted("http://www.w3.org/2001/04/xmlenc#aes128-cbc"));
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(UnreadableEssay.class)
                .hasMessageContaining("DRM");
    }

    @Test
    void anEpub2WithoutTypesHasItsNotesAndLeavesItsContentsOut() throws UnreadableEssay {
        Map<String, byte[]> files = SmallBook.files();
        for (String name : List.of("OPS/text/one a.xhtml", "OPS/text/two.xhtml", "OPS/text/notes.xhtml")) {
            String text = new String(files.get(name), java.nio.charset.StandardCharsets.UTF_8);
            SmallBook.put(files, name, text.replaceAll(" epub:type=\"[^\"]*\"", ""));
        }
        ImportedEssay essay = read(files);
        assertThat(essay.text().references()).hasSize(4);
        assertThat(essay.text().footnotes()).hasSize(3).allMatch(n -> n.text() != null);
    }

    @Test
    void anEpubIsKnownByItsContent() {
        EpubImporter importer = new EpubImporter();
        assertThat(importer.recognises(new ImportSource("a.txt", SmallBook.epub())))
                .isGreaterThan(0.9);
        assertThat(importer.recognises(new ImportSource("a.epub", new byte[] {1, 2, 3})))
                .isZero();
    }
}
