package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;

/**
 * Counts up in one field of an attempt, from where its page stands; sends a save until it is acknowledged, under the same
 * id.
 */
final class Writer implements Runnable {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final FrontDoor door;
    private final Page questions;
    private final int slot;
    private final Duration pause;
    private final AtomicInteger acknowledged;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile Duration slowest = Duration.ZERO;
    private volatile boolean finished;

    /** @param pause before what was not acknowledged is sent again */
    Writer(FrontDoor door, Page questions, int slot, Duration pause) {
        this.door = door;
        this.questions = questions;
        this.slot = slot;
        this.pause = pause;
        this.acknowledged = new AtomicInteger(Integer.parseInt(base(questions)));
    }

    /** How often its field has been written. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Whether it has been written again since this was asked. */
    BooleanSupplier another() {
        int now = acknowledged();
        return () -> acknowledged() > now;
    }

    /** How often a save was not acknowledged and had to be sent again. */
    int refused() {
        return refused.get();
    }

    /** The reply that was longest in coming, whatever it said. */
    Duration slowest() {
        return slowest;
    }

    void finish() {
        finished = true;
    }

    /** One save after the other, until told to finish. */
    @Override
    public void run() {
        while (!finished) {
            once();
        }
    }

    /** Saves once, however often it takes. */
    void once() {
        int next = acknowledged.get() + 1;
        String save = Answers.save(questions, slot, next - 1, next);
        Instant end = Instant.now().plus(LONG);
        while (!kept(save, next)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("answer " + next + " to question " + slot + " is not kept");
            }
            refused.incrementAndGet();
            rest();
        }
        acknowledged.set(next);
    }

    private boolean kept(String save, int revision) {
        Instant begin = Instant.now();
        try {
            Page reply = Answers.put(door, questions, slot, save);
            if (reply.status() == 200) {
                assertThat(reply.body()).contains("\"revision\":" + revision + ",");
                return true;
            }
            assertThat(reply.status()).as(reply.body()).isEqualTo(503);
            return false;
        } catch (UncheckedIOException e) {
            return false; // nobody there
        } finally {
            Duration took = Duration.between(begin, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
    }

    /** @param shown the page as it is shown afterwards */
    void mustBeKept(Page shown) {
        assertThat(base(shown))
                .as("how often question %d was written", slot)
                .isEqualTo(Integer.toString(acknowledged.get()));
        assertThat(field(shown, "r")).as("answer to question %d", slot).isEqualTo(Integer.toString(acknowledged.get()));
    }

    private String base(Page shown) {
        return field(shown, "base");
    }

    private String field(Page shown, String name) {
        return shown.html()
                .select("input[name=" + name + "." + slot + "." + Answers.part(questions, slot) + "]")
                .val();
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            finished = true;
        }
    }
}
