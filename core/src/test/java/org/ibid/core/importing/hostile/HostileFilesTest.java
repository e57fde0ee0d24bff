package org.ibid.core.importing.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every hostile file is an essay or is refused with words that say what to do, within five seconds of work, in a heap
 * of 256 MB for all of them, without a look at the net or at another file, and nothing of it stays.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileFilesTest {

    private static final int MOST_MILLIS = 5_000;

    /** What became of a file. */
    record Outcome(String name, String file, String verdict, int millis, String said) {
        static Outcome of(String line) {
            String[] parts = line.split("\t", 5);
            return new Outcome(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]), parts[4]);
        }

        @Override
        public String toString() {
            return name + " (" + file + ")";
        }
    }

    @TempDir
    static Path folder;

    private ServerSocket net;
    private final List<Outcome> outcomes = new ArrayList<>();

    @BeforeAll
    void readAllInAJvmOfItsOwn() throws IOException, InterruptedException {
        net = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Path secret = Files.writeString(folder.resolve("secret.txt"), HostileReading.SECRET);
        Path temp = Files.createDirectory(folder.resolve("tmp"));
        int all = HostileFiles.all("", "").size();
        for (int before = -1; before < outcomes.size() && outcomes.size() < all; ) {
            before = outcomes.size();
            read(secret, temp);
        }
        table();
    }

    private void read(Path secret, Path temp) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReading.class.getName(),
                        "http://127.0.0.1:" + net.getLocalPort() + "/",
                        secret.toUri().toString(),
                        Integer.toString(outcomes.size()))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            lines.lines().map(Outcome::of).forEach(outcomes::add);
        }
        assertThat(process.waitFor()).as(() -> errors()).isZero();
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void table() {
        StringBuilder table =
                new StringBuilder("\nHostile files, what became of them and after how many milliseconds\n");
        for (Outcome outcome : outcomes) {
            table.append(String.format(
                    "%-52s %-15s %-8s %5d  %s%n",
                    outcome.name, outcome.file, outcome.verdict, outcome.millis, outcome.said));
        }
        System.out.println(table);
    }

    @AfterAll
    void close() throws IOException {
        net.close();
    }

    Stream<Outcome> outcomes() {
        return outcomes.stream();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void isAnEssayOrIsRefusedInWordsAndSoon(Outcome outcome) {
        assertThat(outcome.verdict()).as(outcome.said()).isIn("read", "refused");
        assertThat(outcome.millis()).isLessThan(MOST_MILLIS);
        if (outcome.verdict().equals("refused")) {
            String message = outcome.said().replaceFirst("^[a-z-]+: ", "");
            assertThat(message)
                    .hasSizeBetween(40, 300)
                    .endsWith(".")
                    .contains(" ")
                    .doesNotContain("Exception", "java.");
        }
    }

    @Test
    void noneIsMissingAndThereAreMany() {
        assertThat(outcomes).hasSameSizeAs(HostileFiles.all("http://127.0.0.1/", "file:/x"));
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(60);
        assertThat(outcomes).extracting(Outcome::toString).doesNotHaveDuplicates();
    }

    @Test
    void nobodyLookedAtTheNet() throws IOException {
        net.setSoTimeout(50);
        try {
            net.accept().close();
        } catch (SocketTimeoutException nobody) {
            return;
        }
        throw new AssertionError("an importer opened an address of a file");
    }

    @Test
    void nothingStaysInTheFolderForTemporaryFiles() throws IOException {
        try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
            assertThat(left.filter(p -> !p.getFileName().toString().startsWith("hsperf")))
                    .isEmpty();
        }
    }
}
