package org.ibid.local.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** A process that is there and does nothing, which is worse than one that is gone. Closing lets it go on. */
final class Frozen implements AutoCloseable {
    private final List<ProcessHandle> processes;

    private Frozen(List<ProcessHandle> processes) {
        this.processes = processes;
    }

    /** @param part as its log is called: {@code postgres}, {@code keycloak}, {@code quiz-service}, {@code web} */
    static Frozen of(Ibid ibid, String part) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(ibid.stack().settings().directory().processNote(part))
                        .getFirst());
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        Frozen frozen = new Frozen(
                Stream.concat(Stream.of(process), process.descendants()).toList());
        frozen.signal("STOP");
        return frozen;
    }

    private void signal(String name) throws IOException {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        }
    }

    @Override
    public void close() throws IOException {
        signal("CONT");
    }
}
