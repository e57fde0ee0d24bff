package org.ibid.core.entry;

import java.util.Objects;
import java.util.stream.Stream;
import org.ibid.core.entry.HistoricalDate.Days;
import org.ibid.core.entry.HistoricalDate.Style;

/** How a date that somebody gave stands to the one that is meant. */
public enum DateMatch {
    /** Another time. */
    APART,
    /** The right day or month, and the year is not said though it is asked for. */
    WITHOUT_YEAR,
    /** Right, but less exact than what is meant. */
    COARSER,
    /** Right and at least as exact. */
    EXACT;

    /** Vaguer than a century says nothing. */
    private static final long CENTURY = 36_890;

    public static DateMatch of(HistoricalDate meant, HistoricalDate given) {
        if (meant.end() == null && given.end() == null) {
            return of(meant.begin(), given.begin());
        }
        if (meant.end() != null && given.end() != null) {
            DateMatch begin = of(meant.begin(), given.begin());
            DateMatch end = of(meant.end(), given.end());
            return begin.compareTo(end) < 0 ? begin : end;
        }
        if (given.end() != null) {
            // a stretch of time around the time that is meant
            Days whole = given.begin().in(given.begin().earliest(), given.end().latest());
            return of(meant.begin(), whole) == APART ? APART : COARSER;
        }
        Days whole = meant.begin()
                .in(
                        meant.begin().earliest(),
                        Objects.requireNonNull(meant.end()).latest());
        return given.begin().holds(whole) && given.begin().length() <= CENTURY ? COARSER : APART;
    }

    private static DateMatch of(Days meant, Days given) {
        if (given.yearless() && !meant.yearless()) {
            return plain(meant.withoutYear(), given) == APART ? APART : WITHOUT_YEAR;
        }
        Days asked = meant.yearless() ? given.withoutYear() : given;
        return readings(meant, asked)
                .map(pair -> plain(pair.meant, pair.given))
                .max(Enum::compareTo)
                .orElse(APART);
    }

    private record Pair(Days meant, Days given) {}

    /** Who does not say the style may mean either; what is meant without a style is taken as it is written. */
    private static Stream<Pair> readings(Days meant, Days given) {
        Days day = meant.style() == Style.OLD ? meant.asIfOld() : meant;
        if (meant.style() == Style.UNSAID || !meant.day()) {
            return Stream.of(new Pair(meant, given));
        }
        return switch (given.style()) {
            case OLD -> Stream.of(new Pair(day, given.asIfOld()));
            case NEW -> Stream.of(new Pair(day, given));
            case UNSAID -> Stream.of(new Pair(meant, given), new Pair(day, given), new Pair(day, given.asIfOld()));
        };
    }

    private static DateMatch plain(Days meant, Days given) {
        Days wide = meant.widened();
        Days said = meant.circa() ? given : given.widened();
        if (wide.holds(said)) {
            return EXACT;
        }
        return said.holds(wide) && said.length() <= CENTURY ? COARSER : APART;
    }
}
