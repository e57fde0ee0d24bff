package org.ibid.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindTest {

    @TempDir
    Path temporary;

    @Test
    void aChildWhoseLauncherWasKilledIsFoundAndStopped() throws Exception {
        DataDirectory directory = DataDirectory.at(temporary);
        ChildProcess child = ChildProcess.start("web", List.of("sleep", "600"), Map.of(), directory);
        ProcessHandle process = ProcessHandle.of(child.pid()).orElseThrow();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        LeftBehind.stop(directory, progress(said));
        process.onExit().get(10, TimeUnit.SECONDS);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Stopping web (process " + child.pid() + ")");
        assertThat(directory.processNote("web")).doesNotExist();
    }

    @Test
    void aProcessThatOnlyInheritedTheNumberIsLeftAlone() throws IOException {
        DataDirectory directory = DataDirectory.at(temporary);
        ChildProcess stranger = ChildProcess.start("stranger", List.of("sleep", "600"), Map.of(), directory);
        try {
            Files.writeString(
                    directory.processNote("web"),
                    stranger.pid() + "\n" + Instant.now().minus(Duration.ofDays(1)) + "\n");
            assertThat(LeftBehind.find(directory.processNote("web"))).isEmpty();
        } finally {
            stranger.kill();
        }
    }

    private static Progress progress(ByteArrayOutputStream out) {
        return new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), Instant.now());
    }
}
