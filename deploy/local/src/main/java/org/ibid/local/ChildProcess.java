package org.ibid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that we started, its log, and a note on disk by which a later start finds it if we are killed. */
final class ChildProcess {
    private final String name;
    private final Process process;
    private final Path log;
    private final Path note;

    private ChildProcess(String name, Process process, Path log, Path note) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.note = note;
    }

    static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, DataDirectory directory) {
        Path log = directory.log(name);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.path().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Path note = directory.processNote(name);
            LeftBehind.write(note, process.toHandle());
            return new ChildProcess(name, process, log, note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** @throws CannotStart if the process has ended, with the last lines of its log */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new CannotStart(name + " ended with code " + process.exitValue() + ". Its log is " + log
                    + " and ends:\n" + Logs.tail(log, 15));
        }
    }

    /** Asks it to end and waits; ends it by force when it does not. */
    void stop(Duration patience) {
        process.destroy();
        await(patience);
        if (process.isAlive()) {
            process.destroyForcibly();
            await(patience);
        }
        forget();
    }

    /** SIGKILL: what a power cut looks like to the others. */
    void kill() {
        process.destroyForcibly();
        await(Duration.ofSeconds(10));
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Duration patience) {
        try {
            process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
