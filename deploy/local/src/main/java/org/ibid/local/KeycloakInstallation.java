package org.ibid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak's program files, unpacked by the build and shared by every data folder of this checkout. Prepared once
 * for PostgreSQL (20 s), which makes each later start fast.
 */
final class KeycloakInstallation {
    private final Path home;

    private KeycloakInstallation(Path home) {
        this.home = home;
    }

    static KeycloakInstallation prepared(Settings settings) {
        try (var folders = Files.list(settings.built("keycloak"))) {
            Path home = folders.filter(folder -> Files.exists(folder.resolve("lib/quarkus-run.jar")))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("Keycloak is not unpacked: run bin/start, which builds it."));
            KeycloakInstallation installation = new KeycloakInstallation(home);
            installation.prepare(settings.directory().log("keycloak-build"));
            return installation;
        } catch (IOException e) {
            throw new CannotStart("Keycloak is not unpacked: run bin/start, which builds it.", e);
        }
    }

    /** Command line that runs Keycloak's own command with the folder {@code data} as its home. */
    List<String> command(Path data, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Settings.java(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + data,
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    /** Keycloak looks for its prepared program below its home. */
    void linkInto(Path data) throws IOException {
        Path link = data.resolve("lib");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, home.resolve("lib"));
    }

    private void prepare(Path log) throws IOException {
        Path done = home.resolve("prepared-by-ibid");
        try (FileChannel channel = FileChannel.open(
                        home.resolve("preparing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(done)) {
                build(log);
                Files.writeString(done, "db=postgres\n");
            }
        }
    }

    private void build(Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        command(home, List.of("build", "--db=postgres", "--health-enabled=false")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().putAll(Map.of("KC_CACHE", "local"));
        try {
            int code = builder.start().waitFor();
            if (code != 0 && code != 10) {
                throw new CannotStart("Keycloak cannot be prepared (code " + code + "):\n" + Logs.tail(log, 15));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
