package org.ibid.core.importing.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.EssayImporters;
import org.ibid.core.importing.ImportersSurviveAnythingTest;
import org.ibid.core.importing.SmallBook;
import org.ibid.core.importing.docx.DocxFile;
import org.ibid.core.importing.odt.OdtFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jazzer drives each importer in a JVM of its own, with a heap of 256 MB and five seconds of work for an input; its
 * sanitizers watch that no address and no file is opened. A few seconds each, minutes each in the full run. Jazzer's own driver is
 * run, as its JUnit engine is made for another JUnit than ours. What it finds is left in {@code target/fuzzing}.
 */
final class ImportersUnderFuzzingTest {

    private static final boolean FULL = Boolean.getBoolean("ibid.full");

    /** In the short run a number of inputs, which takes some seconds; in the full one minutes. */
    private static final int SECONDS = FULL ? 180 : 10;

    private static final int INPUTS = FULL ? -1 : 300;

    private static final Path FINDINGS = Path.of("target", "fuzzing");

    private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs");
    private static final Pattern COVERAGE = Pattern.compile("cov: (\\d+)");

    @TempDir
    Path folder;

    static Stream<String> formats() {
        return EssayImporters.ALL.stream().map(EssayImporter::format);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyInputIsAnEssayOrIsRefusedInWords(String format) throws IOException, InterruptedException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        for (Map.Entry<String, byte[]> seed : seeds(format).entrySet()) {
            Files.write(seeds.resolve(seed.getKey()), seed.getValue());
        }
        Path found = Files.createDirectories(FINDINGS.resolve(format));
        Path log = folder.resolve("log");
        Process jazzer = new ProcessBuilder(command(format, Files.createDirectory(folder.resolve("new")), seeds, found))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = jazzer.waitFor();
        String said = Files.readString(log, UTF_8);
        assertThat(exit).as(() -> end(said)).isZero();
        int runs = last(RUNS, said);
        System.out.printf("fuzzing %s: %,d inputs, %,d edges covered%n", format, runs, last(COVERAGE, said));
        assertThat(runs).as("inputs").isGreaterThan(seeds(format).size());
        assertThat(last(COVERAGE, said)).as("edges of instrumented code").isGreaterThan(100);
    }

    private static List<String> command(String format, Path corpus, Path seeds, Path found) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                FULL ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1", // some seconds are too few for more
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ImporterTarget.class.getName(),
                "--target_args=" + format,
                "--instrumentation_includes=org.ibid.core.importing.**:org.commonmark.**:org.jsoup.**",
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-max_total_time=" + SECONDS,
                "-runs=" + INPUTS,
                "-timeout=60",
                "-rss_limit_mb=0",
                "-max_len=65536"));
        command.add(corpus.toString());
        command.add(seeds.toString());
        return command;
    }

    private static Map<String, byte[]> seeds(String format) throws IOException {
        return switch (format) {
            case "text" -> withSample(fixture("miller.txt"), "soviet-power-pasted.txt");
            case "markdown" -> withSample(fixture("miller.md"), "broad-street.md");
            case "html" -> Map.of("miller", fixture("miller.html"));
            case "tei" -> Map.of("miller", fixture("miller.tei"));
            case "jats" -> Map.of("miller", fixture("miller.jats"));
            case "docx" -> Map.of("sample", Parts.laidOpen(DocxFile.sample()), "packed", DocxFile.sample());
            case "odt" ->
                Map.of(
                        "sample", Parts.laidOpen(OdtFile.sample()),
                        "flat", OdtFile.flatSample(),
                        "packed", OdtFile.sample());
            case "epub" -> Map.of("sample", Parts.laidOpen(SmallBook.epub()), "packed", SmallBook.epub());
            default -> throw new AssertionError("no seeds for " + format + ": add a fixture");
        };
    }

    /** A whole essay takes so long to read that some seconds would see little else. */
    private static Map<String, byte[]> withSample(byte[] fixture, String sample) throws IOException {
        return FULL ? Map.of("miller", fixture, "sample", sample(sample)) : Map.of("miller", fixture);
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = ImportersSurviveAnythingTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("..", "samples", name));
    }

    private static int last(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        int last = 0;
        while (matcher.find()) {
            last = Integer.parseInt(matcher.group(1));
        }
        return last;
    }

    private static String end(String said) {
        return said.substring(Math.max(0, said.length() - 6_000));
    }
}
