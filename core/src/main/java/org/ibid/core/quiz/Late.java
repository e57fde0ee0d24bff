package org.ibid.core.quiz;

import java.time.Duration;
import java.time.Instant;

/**
 * What becomes of an attempt that is handed in after the close.
 *
 * @param until the last instant; nothing is taken after it
 * @param percentPerDay taken off the score for every 24 hours that were begun after the close; 0 for nothing
 */
public record Late(Instant until, int percentPerDay) {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int ALL = 100;

    /** How much is taken off, 0 to 100. */
    public int percentOff(Instant closes, Instant submitted) {
        long late = Duration.between(closes, submitted).toMillis();
        long days = late <= 0 ? 0 : (late + DAY - 1) / DAY;
        return (int) Math.min(ALL, days * percentPerDay);
    }
}
