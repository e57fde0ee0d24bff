package org.ibid.core.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as it is said: the days that it may be. After the Extended Date/Time Format (ISO 8601-2), with what
 * that leaves out: old style, and {@code between} as against {@code from … to}.
 *
 * @param begin the days on which it may lie, or on which it may begin
 * @param end the days on which it may end; null for what is one time and no duration
 */
public record HistoricalDate(Days begin, @Nullable Days end) {

    /** Old style is the Julian calendar, new style the Gregorian one. */
    public enum Style {
        OLD,
        NEW,
        UNSAID
    }

    /**
     * @param earliest as written, in whichever style; a date without a year stands in the year 2000
     * @param latest as written
     * @param circa widened by what {@code circa} allows when it is compared
     * @param words what was understood: {@code 25 October 1917}
     */
    public record Days(
            LocalDate earliest, LocalDate latest, boolean circa, Style style, boolean yearless, String words) {

        /** How far {@code circa} reaches: years for a year or more, days for a day. */
        private static final int YEARS = 5;

        private static final int DAYS = 5;

        Days widened() {
            if (!circa) {
                return this;
            }
            boolean years = earliest.plusYears(1).minusDays(1).compareTo(latest) <= 0;
            LocalDate first = years
                    ? earliest.minusYears(YEARS)
                    : day() ? earliest.minusDays(DAYS) : earliest.minusMonths(1).withDayOfMonth(1);
            LocalDate last = years
                    ? latest.plusYears(YEARS)
                    : day()
                            ? latest.plusDays(DAYS)
                            : latest.plusDays(1).plusMonths(1).minusDays(1);
            return new Days(first, last, false, style, yearless, words);
        }

        boolean day() {
            return earliest.equals(latest);
        }

        boolean holds(Days other) {
            return !earliest.isAfter(other.earliest) && !latest.isBefore(other.latest);
        }

        long length() {
            return latest.toEpochDay() - earliest.toEpochDay() + 1;
        }

        Days in(LocalDate first, LocalDate last) {
            return new Days(first, last, circa, style, yearless, words);
        }

        /** The days of the new style, taking these as old-style ones. */
        Days asIfOld() {
            return in(JulianCalendar.asIfOld(earliest), JulianCalendar.asIfOld(latest));
        }

        Days withoutYear() {
            return yearless ? this : in(earliest.withYear(2000), latest.withYear(2000));
        }
    }

    public static HistoricalDate at(Days days) {
        return new HistoricalDate(days, null);
    }

    /** What was understood, said back. */
    public String inWords() {
        String words = words(begin);
        return end == null ? words : words + " to " + words(end);
    }

    private static String words(Days days) {
        String style = switch (days.style) {
            case OLD -> " (old style)";
            case NEW -> " (new style)";
            case UNSAID -> "";
        };
        return (days.circa ? "about " : "") + days.words + style;
    }
}
