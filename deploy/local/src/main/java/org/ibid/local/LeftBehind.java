package org.ibid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Processes of an earlier start whose launcher was killed. A note holds the process id and the moment it began: an
 * id alone may belong to somebody else by now.
 */
final class LeftBehind {
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);
    private static final List<String> ORDER = List.of("web", "quiz-service", "keycloak", "postgres");

    private LeftBehind() {}

    static void write(Path note, ProcessHandle process) throws IOException {
        String began = process.info().startInstant().map(Instant::toString).orElse("");
        Files.writeString(note, process.pid() + "\n" + began + "\n");
    }

    /** Stops what an earlier start left, services before the database. */
    static void stop(DataDirectory directory, Progress progress) {
        for (String name : ORDER) {
            find(directory.processNote(name)).ifPresent(process -> {
                progress.say("Stopping " + name + " (process " + process.pid() + "), left by an earlier start");
                end(process, name);
            });
        }
        try (Stream<Path> notes = Files.list(directory.processNotes())) {
            for (Path note : notes.toList()) {
                Files.delete(note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<ProcessHandle> find(Path note) {
        try {
            if (!Files.exists(note)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(note);
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(ProcessHandle::isAlive)
                    // one that has ended and waits for its parent to notice counts as alive, but runs no command
                    .filter(process -> process.info().command().isPresent())
                    .filter(process -> began(process, lines.get(1)));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean began(ProcessHandle process, String noted) {
        Optional<Instant> began = process.info().startInstant();
        return began.isPresent()
                && !noted.isEmpty()
                && Duration.between(Instant.parse(noted), began.get()).abs().compareTo(CLOCK_SLACK) < 0;
    }

    private static void end(ProcessHandle process, String name) {
        if (name.equals("postgres")) {
            interrupt(process); // its fast shutdown; SIGTERM would wait for every client to leave
        } else {
            process.destroy();
        }
        if (!gone(process, Duration.ofSeconds(20))) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(10));
        }
    }

    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
