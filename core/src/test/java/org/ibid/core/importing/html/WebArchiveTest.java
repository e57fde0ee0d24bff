package org.ibid.core.importing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

/** Pages that were saved with their pictures in one file. */
final class WebArchiveTest {

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static String archive(String html) {
        return """
                From: <Saved by Blink>
                Subject: The pump
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----Pump"

                ------Pump
                Content-Type: text/html; charset=iso-8859-2
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://example.org/pump/

                %s
                ------Pump
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://example.org/pump/street.png

                %s
                ------Pump--
                """.formatted(html, DOT).replace("\n", "\r\n");
    }

    private static ImportedEssay read(String archive) throws UnreadableEssay {
        return new HtmlImporter().read(new ImportSource("pump.mht", archive.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void isReadWithItsNotesItsLettersAndItsPicture() throws UnreadableEssay {
        String html =
                "<html><body><h1>The pump</h1><p>The =B3ock of=\n the pump.<sup><a href=3D\"https://example.org/pump/#n1\">1</a></sup></p>"
                        + "<figure><img src=3D\"street.png\" alt=3D\"The street\"><figcaption>Broad Street</figcaption></figure><ol><li id=3D\"n1\">Snow.</li></ol></body></html>";
        ImportedEssay essay = read(archive(html));
        assertThat(Saved.marked(essay)).startsWith("The łock of the pump.{1}");
        assertThat(Saved.notes(essay)).containsExactly("1: Snow.");
        assertThat(essay.pictures()).hasSize(1);
        assertThat(essay.text().blocks())
                .filteredOn(Block.Picture.class::isInstance)
                .extracting(b -> ((Block.Picture) b).source())
                .isEqualTo(List.of(essay.pictures().getFirst().address()));
    }

    @Test
    void isKnownByWhatItBeginsWith() throws UnreadableEssay {
        byte[] bytes = archive("<p>The pump was closed in that year.</p>").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Inspection.of(new ImportSource("", bytes), null).format()).isEqualTo("html");
        assertThat(new HtmlImporter()
                        .recognises(new ImportSource(
                                "letter.txt", "MIME-Version: 1.0\n\nHello".getBytes(StandardCharsets.UTF_8))))
                .isZero();
    }

    @Test
    void withoutAPageIsRefusedInOneSentence() {
        assertThatThrownBy(() -> read(archive("x").replace("text/html;", "text/css;")))
                .isInstanceOf(UnreadableEssay.class)
                .hasMessageContaining("no page");
        assertThatThrownBy(() -> read(archive("x").substring(0, 300))).isInstanceOf(UnreadableEssay.class);
    }
}
