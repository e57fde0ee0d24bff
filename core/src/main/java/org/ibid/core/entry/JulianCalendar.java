package org.ibid.core.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Optional;

/** The calendar of the old style. Years are counted as in ISO: 0 is 1 BCE. */
final class JulianCalendar {

    private JulianCalendar() {}

    /** The day of the new style that an old-style date names; empty where there is no such day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        boolean leap = Math.floorMod(year, 4) == 0;
        int longest =
                month == 2 ? (leap ? 29 : 28) : LocalDate.of(2001, month, 1).lengthOfMonth();
        if (day < 1 || day > longest) {
            return Optional.empty();
        }
        long a = (14L - month) / 12;
        long y = year + 4800L - a;
        long m = month + 12 * a - 3;
        long number = day + (153 * m + 2) / 5 + 365 * y + Math.floorDiv(y, 4L) - 32083;
        try {
            return Optional.of(LocalDate.MIN.with(JulianFields.JULIAN_DAY, number));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same date taken for an old-style one; itself where the old style has no such day. */
    static LocalDate asIfOld(LocalDate written) {
        return day(written.getYear(), written.getMonthValue(), written.getDayOfMonth())
                .orElse(written);
    }
}
