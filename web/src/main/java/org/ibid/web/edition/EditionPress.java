package org.ibid.web.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes files, few at a time: a class that takes its essay home on the same evening must not stop a quiz. */
@ApplicationScoped
class EditionPress {

    static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    EditionPress() {
        this(PATIENCE);
    }

    EditionPress(Duration patience) {
        this.patience = patience;
    }

    /** How a file is made, or why it cannot be. */
    interface Work {
        byte[] file() throws Print.Unprintable;
    }

    /** The file; empty when no place became free in time. */
    Optional<byte[]> make(Work work) throws Print.Unprintable {
        if (!placeInTime()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.file());
        } finally {
            places.release();
        }
    }

    private boolean placeInTime() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
