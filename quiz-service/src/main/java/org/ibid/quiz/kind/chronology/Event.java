package org.ibid.quiz.kind.chronology;

import java.time.LocalDate;
import org.ibid.quiz.kind.Statement;

/**
 * Something that the essay tells with its date.
 *
 * @param told what happened, without the date
 * @param date as the essay says it
 * @param first the first day on which it may have been
 * @param last the last one
 */
record Event(Statement told, String date, LocalDate first, LocalDate last) {

    /** Between the calendars lie up to thirteen days: what is nearer than this may stand the other way round. */
    private static final int CALENDARS_APART = 14;

    /** True where this was over before the other began, in whichever calendar either is given. */
    boolean surelyBefore(Event other) {
        boolean years = first.getDayOfYear() == 1 && other.first.getDayOfYear() == 1;
        return last.plusDays(years ? 0 : CALENDARS_APART).isBefore(other.first);
    }
}
