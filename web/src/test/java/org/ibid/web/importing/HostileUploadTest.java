package org.ibid.web.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.multipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibid.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to do harm, at the door where anybody may hand them in: a page says what to do, nothing typed is lost. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@TestSecurity(user = "00000000-0000-7000-8000-00000000ada0", roles = "teacher")
class HostileUploadTest {

    private static final String TYPED = "What I typed while I looked for the file.";

    static Stream<Arguments> files() throws IOException {
        byte[] word = zip(
                "word/document.xml",
                "<w:document><w:body><w:p><w:r><w:t>It was old.</w:t></w:r></w:p></w:body></w:document>"
                        .getBytes(UTF_8));
        return Stream.of(
                file("nested.xml", "<TEI>" + "<div>".repeat(10_000) + "</div>".repeat(10_000) + "</TEI>"),
                file("laughs.xml", laughs()),
                file("cut.xml", "<TEI><text><body><p>It was old."),
                file("nul.txt", "It was old.\0It was old."),
                file("lines.txt", "It was old." + "\n".repeat(300_000) + "So it was."),
                file("brackets.md", "[".repeat(400_000)),
                file("cells.md", "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n" + "|b\n".repeat(3_000)),
                file("program.html", "\u007FELF\0\0\0\0"),
                file("called.txt", "%PDF-1.7 It was old."),
                Arguments.of("bomb.docx", zip("word/document.xml", new byte[60 << 20])),
                Arguments.of("cut.docx", Arrays.copyOf(word, word.length / 3)),
                Arguments.of("locked.docx", changed(word, 6, 1)),
                Arguments.of("method.docx", changed(word, 8, 99)),
                Arguments.of("slip.docx", zip("../../../tmp/ibid-slip", "x".getBytes(UTF_8))),
                Arguments.of("empty.odt", zip("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8))),
                Arguments.of("bare.epub", zip("mimetype", "application/epub+zip".getBytes(UTF_8))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedInWordsAndWhatWasTypedComesBack(String name, byte[] bytes) {
        Document page = Jsoup.parse(multipart()
                .multiPart(field("text", TYPED))
                .multiPart("file", name, bytes, "application/octet-stream")
                .post("/library/new")
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertThat(page.title()).startsWith("Error:");
        String said = page.select(".error-summary a").text();
        assertThat(said).hasSizeGreaterThan(40).doesNotContain("Exception").doesNotContain("java.");
        assertThat(page.select("textarea[name=text]").text()).isEqualTo(TYPED);
    }

    private static Arguments file(String name, String content) {
        return Arguments.of(name, content.getBytes(name.equals("program.html") ? ISO_8859_1 : UTF_8));
    }

    private static String laughs() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
        }
        return bomb + "]><TEI><text><body><p n='&a39;'>x</p></body></text></TEI>";
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(byte[] file, int at, int to) {
        byte[] bytes = Arrays.copyOf(file, file.length);
        bytes[at] = (byte) to;
        return bytes;
    }
}
