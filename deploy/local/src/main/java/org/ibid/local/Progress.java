package org.ibid.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** What a person sees while Ibid starts and stops: one line per step, with the seconds that have passed. */
public final class Progress {
    private final PrintStream out;
    private final Instant start;
    private final Set<String> awaited = new TreeSet<>();

    public Progress(PrintStream out, Instant start) {
        this.out = out;
        this.start = start;
    }

    public synchronized void say(String line) {
        out.printf("%4d s  %s%n", Duration.between(start, Instant.now()).toSeconds(), line);
        out.flush();
    }

    synchronized void awaiting(String part) {
        awaited.add(part);
    }

    synchronized void arrived(String part, String line) {
        awaited.remove(part);
        say(line);
    }

    /** Says every ten seconds what is still awaited, until nothing is. */
    void remind() {
        Thread.ofVirtual().start(() -> {
            while (pause()) {
                reminder();
            }
        });
    }

    private synchronized void reminder() {
        if (!awaited.isEmpty()) {
            say("… waiting for " + String.join(", ", awaited));
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(Duration.ofSeconds(10));
            synchronized (this) {
                return !awaited.isEmpty();
            }
        } catch (InterruptedException e) {
            return false;
        }
    }
}
