package org.ibid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claim of one launcher on a data folder: a locked file, which the system unlocks even when we are killed, and
 * a line beside it that tells others where we are.
 */
final class RunningMark implements AutoCloseable {
    private final FileChannel channel;
    private final Path line;

    private RunningMark(FileChannel channel, Path line) {
        this.channel = channel;
        this.line = line;
    }

    /** Claims the folder; empty if another launcher has it. */
    static Optional<RunningMark> claim(DataDirectory directory) {
        try {
            FileChannel channel = FileChannel.open(
                    directory.path().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new RunningMark(channel, line(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the holder of the claim says about itself. */
    static String holder(DataDirectory directory) {
        try {
            return Files.readString(line(directory)).strip();
        } catch (IOException e) {
            return "is starting";
        }
    }

    void say(String what) {
        try {
            Files.writeString(line, what + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(line);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path line(DataDirectory directory) {
        return directory.path().resolve("running");
    }
}
