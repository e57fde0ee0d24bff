package org.ibid.web.ratelimit;

import java.time.Duration;

/** Somebody did what is dear as often as one person may, and is asked to wait. */
public final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public static final int STATUS = 429;

    private final Dear dear;
    private final Duration wait;

    TooOften(Dear dear, Duration wait) {
        super(dear + ", again in " + wait);
        this.dear = dear;
        this.wait = wait;
    }

    /** For {@code Retry-After}: whole seconds, after which there is a turn for sure. */
    public long seconds() {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** What was done too often and when it works again. */
    public String inWords(RatelimitWords words) {
        return dear.often(words) + " " + words.again((seconds() + 59) / 60);
    }
}
