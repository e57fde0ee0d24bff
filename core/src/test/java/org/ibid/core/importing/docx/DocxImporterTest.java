package org.ibid.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.core.importing.docx.DocxFile.footnote;
import static org.ibid.core.importing.docx.DocxFile.paragraph;
import static org.ibid.core.importing.docx.DocxFile.run;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

final class DocxImporterTest {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    private static byte[] essay() {
        return new DocxFile()
                .body(paragraph(run("It was old.")), paragraph(run("Very.")))
                .bytes();
    }

    @Test
    void aWordFileIsKnownByItsContentWhateverItsName() throws Exception {
        for (String name : new String[] {"a.docx", "a.docm", "a.dotx", "a.txt", "a.odt", ""}) {
            assertThat(Inspection.of(new ImportSource(name, essay()), null).format())
                    .isEqualTo("docx");
        }
    }

    @Test
    void theDocumentIsFoundThroughItsRelationsWhereverItLies() {
        DocxFile file = new DocxFile()
                .in("strange/place/")
                .body(paragraph(run("It was old."), footnote(2)))
                .note(2, "First.");
        assertThat(Read.calls(file)).containsExactly("1 It was old. -> First.");
    }

    @Test
    void strictFilesAreReadLikeOthers() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/";
        byte[] bytes = DocxFile.zipped(Map.of(
                "_rels/.rels",
                ("<Relationships><Relationship Id=\"a\" Type=\"" + strict
                                + "officeDocument/relationships/officeDocument\" Target=\"/word/document.xml\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8),
                "word/document.xml",
                ("<d:document xmlns:d=\"" + strict
                                + "wordprocessingml/main\"><d:body><d:p><d:r><d:t>Strict.</d:t></d:r></d:p></d:body></d:document>")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(new DocxImporter()
                        .read(new ImportSource("a.docx", bytes))
                        .text()
                        .canonical())
                .isEqualTo("Strict.");
    }

    @Test
    void whatIsNoWordFileIsRefusedWithWordsThatSayWhatToDo() {
        byte[] locked = new byte[100];
        System.arraycopy(OLE, 0, locked, 0, OLE.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 40, name.length);
        refused(locked, "encrypted", "password");
        refused(OLE, "binary", ".docx");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "damaged", "Save it again");
        refused(new DocxFile().bytes(), "empty", "no text");
        byte[] sheet = DocxFile.zipped(Map.of(
                "_rels/.rels",
                "<R><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></R>"
                        .getBytes(StandardCharsets.UTF_8),
                "xl/workbook.xml",
                "<workbook/>".getBytes(StandardCharsets.UTF_8)));
        refused(sheet, "format", "Excel");
    }

    private static void refused(byte[] bytes, String code, String words) {
        assertThatThrownBy(() -> new DocxImporter().read(new ImportSource("a.docx", bytes)))
                .isInstanceOfSatisfying(UnreadableEssay.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.getMessage()).contains(words);
                });
    }
}
