package org.ibid.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SourceTextTest {

    private static SourceText read(byte[] bytes) throws UnreadableEssay {
        return SourceText.of(new ImportSource("", bytes));
    }

    private static void refused(byte[] bytes, String code, String words) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableEssay.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(words);
    }

    @Test
    void theUsualEncodingsAreRead() throws Exception {
        String text = "“Œuvres” – déjà";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(text);
        assertThat(read(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
    }

    @Test
    void oneBrokenByteDoesNotSpoilTheOthers() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("é".repeat(40).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        SourceText text = read(bytes.toByteArray());
        assertThat(text.text()).startsWith("éééé").endsWith("\uFFFD");
        assertThat(text.problems()).extracting(ImportProblem::code).containsExactly("characters-lost");
    }

    @Test
    void lettersAreComposedAndLineEndsMadeUniform() throws Exception {
        assertThat(read("e\u0301\r\na\rb\u2029c".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("é\na\nb\n\nc");
    }

    @Test
    void whatIsNoTextIsRefusedWithWhatToDo() {
        refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "binary", "copy the text and paste it");
        refused(new byte[] {'P', 'K', 3, 4, 9}, "binary", "zip");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "binary", "picture");
        refused(new byte[] {'a', 0, 'b', 0}, "binary", "not a text file");
        refused(
                "\u0001\u0002\u0003\u0004\u0005".repeat(9).getBytes(StandardCharsets.UTF_8),
                "binary",
                "not a text file");
    }

    @Test
    void nothingAndBlanksAreEmpty() {
        refused(new byte[0], "empty", "Paste the essay");
        refused(" \n\t\n\u00A0".getBytes(StandardCharsets.UTF_8), "empty", "Paste the essay");
    }

    @Test
    void moreThanFourMegabytesAreTooLargeAndTheSizeIsSaid() {
        refused("a".repeat(5 * 1024 * 1024).getBytes(StandardCharsets.UTF_8), "too-large", "5.0 MB");
        refused("a\n".repeat(300_000).getBytes(StandardCharsets.UTF_8), "too-large", "300,000 lines");
    }

    @Test
    void charactersThatTurnTheWritingRoundAreTakenOutAndSaid() throws Exception {
        SourceText text = read("safe \u202Etxt.exe".getBytes(StandardCharsets.UTF_8));
        assertThat(text.text()).isEqualTo("safe txt.exe");
        assertThat(text.problems()).extracting(ImportProblem::code).containsExactly("direction-override");
    }
}
