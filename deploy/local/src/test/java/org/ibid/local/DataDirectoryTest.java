package org.ibid.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temporary;

    @Test
    void aFolderWithSomebodyElsesFilesIsRefusedAndKept() throws IOException {
        Path letter = Files.writeString(temporary.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> DataDirectory.at(temporary))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("did not make");
        assertThat(letter).exists();
    }

    @Test
    void emptyingForgetsSecretsAndDatabasesAndLeavesAUsableFolder() throws IOException {
        DataDirectory directory = DataDirectory.at(temporary.resolve("new"));
        String before = new Secrets(directory.secrets()).get("a");
        Files.createDirectories(directory.postgres().resolve("base"));
        directory.empty();
        assertThat(directory.postgres()).doesNotExist();
        assertThat(new Secrets(directory.secrets()).get("a")).isNotEqualTo(before);
    }

    @Test
    void onlyOneLauncherClaimsAFolder() {
        DataDirectory directory = DataDirectory.at(temporary.resolve("new"));
        try (RunningMark first = RunningMark.claim(directory).orElseThrow()) {
            first.say("is already running at http://localhost:1 (process 7)");
            assertThat(RunningMark.claim(directory)).isEmpty();
            assertThat(RunningMark.holder(directory)).contains("http://localhost:1");
        }
        RunningMark.claim(directory).orElseThrow().close();
    }
}
