package org.ibid.web.accommodation;

/**
 * What holds for a person in every quiz of every course.
 *
 * @param timePercent of everybody's time limit: 150 for half as much again
 * @param breakMinutes on top of that, for breaks
 * @param extraTries on top of everybody's tries
 * @param shiftDays by which every quiz ends later, by the calendar of the course
 * @param largerType whether the pages of a quiz are set larger
 * @param stretches whether a window that is too short for the longer limit is made longer
 */
public record Accommodation(
        int timePercent, int breakMinutes, int extraTries, int shiftDays, boolean largerType, boolean stretches) {

    public static final Accommodation NONE = new Accommodation(100, 0, 0, 0, false, true);

    private static final int WHOLE = 100;
    private static final int MINUTE = 60;

    public boolean isNone() {
        return timePercent == WHOLE && breakMinutes == 0 && extraTries == 0 && shiftDays == 0 && !largerType;
    }

    /** What comes on top of a limit; a second that was begun is given whole. */
    public int extraSeconds(int limitSeconds) {
        return Math.ceilDiv(limitSeconds * (timePercent - WHOLE), WHOLE) + breakMinutes * MINUTE;
    }
}
