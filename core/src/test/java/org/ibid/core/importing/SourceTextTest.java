package org.ibid.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void utf16NeedsNoMark() throws Exception {
        String text = "The mill was old – “œuvre”.\nМельница была стара и стояла у воды.";
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ISO-8859-1   | Die Mühle war alt, und das Mädchen fror auf der Straße. Où est l'été ?
                    ISO-8859-2   | Młyn stał na skraju bagna, a nikt nie wiedział, kto go zbudował.
                    ISO-8859-15  | Le vieux moulin coûtait 12 €, et c'était une œuvre du siècle passé.
                    ISO-8859-5   | Мельница стояла на краю болота, и никто не знал, кто её построил.
                    windows-1251 | Мельница стояла на краю болота, и никто не знал, кто её построил.
                    KOI8-R       | Мельница стояла на краю болота, и никто не знал, кто её построил.
                    ISO-8859-7   | Ο μύλος στεκόταν στην άκρη του βάλτου και κανείς δεν ήξερε ποιος τον είχε χτίσει.
                    ISO-8859-8   | הטחנה עמדה בקצה הביצה ואיש לא ידע מי בנה אותה
                    """)
    void anEncodingOfOneByteIsKnownByTheWordsThatItMakes(String charset, String text) throws Exception {
        SourceText read = read(text.getBytes(Charset.forName(charset)));
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.problems())
                .map(ImportProblem::code)
                .isEqualTo(charset.equals("ISO-8859-1") ? List.of() : List.of("encoding-guessed"));
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
