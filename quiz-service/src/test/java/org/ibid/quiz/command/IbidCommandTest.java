package org.ibid.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbidCommandTest {

    private static final String ESSAY = "src/test/resources/essays/wells.txt";

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = IbidCommand.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String... args) throws IOException {
        Ran ran = run(args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return new ObjectMapper().readTree(ran.out());
    }

    private static int paragraph(JsonNode seen) {
        int at = 0;
        while (!seen.get("blocks").get(at).get("kind").asText().equals("paragraph")) {
            at++;
        }
        return at;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void inspectPrintsWhatTheArchitecturePromises() throws IOException {
        JsonNode seen = json("inspect", ESSAY, "--json", "--format", "text");
        assertThat(names(seen))
                .containsExactly("format", "title", "text", "blocks", "footnotes", "quotations", "warnings", "works");
        assertThat(names(seen.get("blocks").get(paragraph(seen))))
                .containsExactly("kind", "passageId", "start", "end", "text");
        JsonNode note = seen.get("footnotes").get(0);
        assertThat(names(note)).containsExactly("id", "label", "text", "references");
        assertThat(note.get("text").isNull()).isTrue();
        assertThat(note.get("references").get(0).get("before").asText())
                .hasSize(30)
                .endsWith("believe its own figures.");
        JsonNode quotation = seen.get("quotations").get(0);
        assertThat(names(quotation)).containsSubsequence("start", "end", "text", "voices");
        assertThat(names(quotation.get("voices").get(0))).containsExactly("who", "role", "mode", "confidence");
    }

    @Test
    void inspectPrintsTheWorksThatTheNotesCite() throws IOException {
        JsonNode works = json("inspect", "../samples/soviet-power.md", "--json").get("works");
        assertThat(works).isNotEmpty();
        assertThat(names(works.get(0)))
                .containsSubsequence("id", "footnote", "start", "end", "form", "authors", "confidence");
    }

    @Test
    void questionsPrintsWhatTheArchitecturePromises() throws IOException {
        JsonNode items = json("questions", ESSAY, "--top", "5", "--json").get("items");
        assertThat(items).hasSize(5);
        for (JsonNode item : items) {
            assertThat(names(item))
                    .containsSubsequence(
                            "id",
                            "kind",
                            "parts",
                            "targets",
                            "rationale",
                            "difficulty",
                            "level",
                            "certificate",
                            "score");
            assertThat(names(item.get("parts").get(0))).containsSubsequence("stem", "interaction", "key");
            assertThat(names(item.get("targets").get(0))).containsExactly("start", "end", "exact", "role");
            assertThat(names(item.get("certificate"))).containsExactly("rule", "version", "checks");
            assertThat(names(item.get("certificate").get("checks").get(0))).containsExactly("gate", "pass", "evidence");
        }
    }

    @Test
    void theSameFileIsPrintedTheSame() {
        assertThat(run("questions", ESSAY, "--json")).isEqualTo(run("questions", ESSAY, "--json"));
        assertThat(run("questions", ESSAY).out()).contains("Why: ");
        assertThat(run("inspect", ESSAY).out()).contains("The engineer and his pipes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspect no-such-file.txt",
                "inspect",
                "inspect src",
                "inspect " + ESSAY + " --format papyrus",
                "inspect " + ESSAY + " --format",
                "questions " + ESSAY + " --top none",
                "questions " + ESSAY + " --nonsense",
                "questions " + ESSAY + " " + ESSAY,
                "answer " + ESSAY
            })
    void whatCannotBeDoneIsSaidInOneLine(String line) {
        Ran ran = run(line.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip().lines()).hasSize(1).first().asString().startsWith("ibid: ");
    }

    @Test
    void aBinaryFileIsRefusedInOneLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("picture.txt");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3, 0, 0});
        Ran ran = run("inspect", file.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().strip().lines()).hasSize(1);
    }
}
