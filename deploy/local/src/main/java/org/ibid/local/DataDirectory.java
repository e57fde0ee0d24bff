package org.ibid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that an installation keeps everything in: databases, secrets, logs and notes about its processes. */
public record DataDirectory(Path path) {
    private static final String MARK = "ibid-data";

    /** Opens the folder, making it where there is none. @throws CannotStart if it holds somebody else's files */
    public static DataDirectory at(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(MARK))) {
                requireEmpty(folder);
                Files.writeString(folder.resolve(MARK), "Made by bin/start; bin/start --fresh empties this folder.\n");
            }
            for (String part : List.of("logs", "secrets", "processes", "keycloak")) {
                Files.createDirectories(folder.resolve(part));
            }
            return new DataDirectory(folder);
        } catch (IOException e) {
            throw new CannotStart("Cannot write in " + folder + ": " + e.getMessage(), e);
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path keycloak() {
        return path.resolve("keycloak");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    public Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    public Path processNote(String name) {
        return path.resolve("processes").resolve(name);
    }

    Path processNotes() {
        return path.resolve("processes");
    }

    /** Deletes what an installation gathered, so that the next start is a first start. */
    public void empty() {
        for (String part : List.of("postgres", "keycloak", "secrets", "logs", "processes", "demo-is-made")) {
            deleteTree(path.resolve(part));
        }
        at(path);
    }

    static void deleteTree(Path top) {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new CannotStart(
                        folder + " holds files that Ibid did not make. Choose an empty folder with --data.");
            }
        }
    }
}
