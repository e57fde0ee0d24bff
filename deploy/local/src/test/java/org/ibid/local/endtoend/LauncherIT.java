package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ibid.local.DataDirectory;
import org.ibid.local.Ports;
import org.junit.jupiter.api.Test;

/** The launcher as a process of its own: twice, on taken ports, killed, and asked to stop. */
class LauncherIT {
    private final Path folder = Ibid.TARGET.resolve("launcher-test");
    private final Ports ports = Ports.free();

    @Test
    void startsOnceStopsWhollyAndComesBackAfterBeingKilled() throws Exception {
        if (Files.exists(folder)) {
            DataDirectory.at(folder).empty();
        }
        Launch first = Launch.of(folder, ports, "first").untilReady(Duration.ofMinutes(4));
        assertThat(Launch.of(folder, ports, "again").untilEnd())
                .as("a second start beside the first")
                .isZero();
        assertThat(Launch.said("again")).contains("already running at http://localhost:" + ports.web());
        assertThat(Launch.of(folder.resolveSibling("launcher-test-elsewhere"), ports, "taken")
                        .untilEnd())
                .as("a start on taken ports")
                .isEqualTo(1);
        assertThat(Launch.said("taken"))
                .contains("Port " + ports.web() + " is taken by process")
                .contains("IBID_WEB_PORT")
                .contains("IBID_POSTGRES_PORT");

        first.process().destroy();
        first.untilEnd();
        assertThat(processesOfFolder()).as("left after SIGTERM").isEmpty();

        Instant began = Instant.now();
        Launch second = Launch.of(folder, ports, "second").untilReady(Duration.ofMinutes(2));
        System.out.println("second start: " + Duration.between(began, Instant.now()));

        second.process().destroyForcibly();
        second.untilEnd();
        assertThat(processesOfFolder()).as("orphans of SIGKILL").isNotEmpty();
        Launch third = Launch.of(folder, ports, "third").untilReady(Duration.ofMinutes(2));
        assertThat(Launch.said("third")).contains("left by an earlier start");
        third.process().destroy();
        third.untilEnd();
        assertThat(processesOfFolder()).as("left at the end").isEmpty();
    }

    private List<String> processesOfFolder() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .map(process -> process.info().commandLine().orElse(""))
                .filter(command -> command.contains(folder + "/") || command.contains(folder + " "))
                .toList();
    }

    /** One run of the launcher. */
    private record Launch(Process process, Path log) {

        static Launch of(Path folder, Ports ports, String name) throws IOException {
            Path log = log(name);
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dibid.home=" + Ibid.ROOT,
                            "-cp",
                            Ibid.TARGET.resolve("classes") + ":" + Ibid.TARGET.resolve("lib") + "/*",
                            "org.ibid.local.Launcher",
                            "--no-demo",
                            "--data",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("IBID_WEB_PORT", Integer.toString(ports.web()));
            builder.environment().put("IBID_QUIZ_PORT", Integer.toString(ports.quiz()));
            builder.environment().put("IBID_KEYCLOAK_PORT", Integer.toString(ports.keycloak()));
            builder.environment().put("IBID_POSTGRES_PORT", Integer.toString(ports.postgres()));
            return new Launch(builder.start(), log);
        }

        static String said(String name) throws IOException {
            return Files.readString(log(name));
        }

        private static Path log(String name) {
            return Ibid.TARGET.resolve("launch-" + name + ".log");
        }

        Launch untilReady(Duration patience) throws IOException, InterruptedException {
            Instant end = Instant.now().plus(patience);
            while (!Files.readString(log).contains("Ibid is ready")) {
                assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
                assertThat(Instant.now()).as(Files.readString(log)).isBefore(end);
                Thread.sleep(200);
            }
            return this;
        }

        int untilEnd() throws InterruptedException {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }
    }
}
