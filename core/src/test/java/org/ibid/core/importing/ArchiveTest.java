package org.ibid.core.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class ArchiveTest {

    @Test
    void whatIsPackedComesOut() throws Exception {
        Archive archive = Archive.of(zip("word/document.xml", "<w/>".getBytes(UTF_8)), "a Word file");
        assertThat(archive.names()).containsExactly("word/document.xml");
        assertThat(archive.find("word/document.xml")).asString(UTF_8).isEqualTo("<w/>");
        assertThat(archive.find("elsewhere")).isNull();
    }

    @Test
    void aNameThatLeadsOutOfTheArchiveIsAKeyAndNothingElse() throws Exception {
        Archive archive = Archive.of(zip("../../etc/passwd", new byte[] {1}), "a Word file");
        assertThat(archive.has("../../etc/passwd")).isTrue();
    }

    @Test
    void aFileThatGrowsWithoutEndIsRefusedWhateverItSaysOfItsSize() throws Exception {
        byte[] zeros = new byte[30 * 1024 * 1024];
        assertThatThrownBy(() -> Archive.of(zip("word/document.xml", zeros), "a Word file"))
                .isInstanceOfSatisfying(
                        UnreadableEssay.class, e -> assertThat(e.code()).isEqualTo("too-large"));
    }

    @Test
    void aTruncatedArchiveIsDamaged() throws Exception {
        byte[] content = new byte[4000];
        new java.util.Random(7).nextBytes(content);
        byte[] whole = zip("content.xml", content).bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> Archive.of(new ImportSource("a.odt", half), "a text document"))
                .isInstanceOfSatisfying(
                        UnreadableEssay.class, e -> assertThat(e.code()).isEqualTo("damaged"));
    }

    static ImportSource zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return new ImportSource("a.zip", bytes.toByteArray());
    }
}
