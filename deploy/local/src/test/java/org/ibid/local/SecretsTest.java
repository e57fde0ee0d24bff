package org.ibid.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aSecretStaysTheSameAndDiffersFromItsNeighbours() {
        String first = new Secrets(folder).get("attempt-secret");
        assertThat(first).hasSize(48).matches("[A-Za-z0-9_-]+");
        assertThat(new Secrets(folder).get("attempt-secret")).isEqualTo(first);
        assertThat(new Secrets(folder).get("cookie-secret")).isNotEqualTo(first);
    }

    @Test
    void theGrantPairIsWrittenInPem() throws IOException {
        Secrets secrets = new Secrets(folder);
        assertThat(Files.readString(secrets.grantPublicKey())).startsWith("-----BEGIN PUBLIC KEY-----\n");
        assertThat(Files.readString(secrets.grantKey())).startsWith("-----BEGIN PRIVATE KEY-----\n");
    }

    @Test
    void nobodyElseCanReadAnyOfIt() throws IOException {
        Secrets secrets = new Secrets(folder);
        secrets.get("web-app-password");
        secrets.grantKey();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }
}
