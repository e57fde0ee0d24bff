package org.ibid.web.course;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ibid.web.language.Cities;
import org.ibid.web.language.TimeWords;

/**
 * Clock times of a course in somebody's language, always with the zone named: {@code Monday 30 November 2026, 18:00
 * (Berlin time, UTC+1)}.
 */
public record CourseTime(ZoneId zone, TimeWords words) {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    public String inFull(Instant instant) {
        return words.withZone(written(words.dayAndTime(), instant), zoneNameAt(instant));
    }

    /** Without the zone: only where a table or page names it once for all its times. */
    public String inShort(Instant instant) {
        return written(words.inShort(), instant);
    }

    /** The time of day to the second: for what has just happened. */
    public String clock(Instant instant) {
        return written(words.clock(), instant);
    }

    private String written(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(instant.atZone(zone));
    }

    private Locale locale() {
        return Locale.forLanguageTag(words.locale());
    }

    /** As the field of a form takes it. */
    public String inField(Instant instant) {
        return FIELD.format(instant.atZone(zone));
    }

    public String zoneNameAt(Instant instant) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        String utc = offset.getTotalSeconds() == 0
                ? "UTC"
                : "UTC" + offset.getId().replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "");
        String city = Cities.name(zone, locale());
        return city.equals("UTC") ? utc : words.ofCityAt(city, utc);
    }

    /** {@code New York time} for {@code America/New_York}. */
    public String zoneName() {
        return words.ofCity(Cities.name(zone, locale()));
    }

    /** An hour that happens twice counts the first time, one that never happens moves on by the hour skipped. */
    public Instant opening(LocalDateTime local) {
        return ZonedDateTime.of(local, zone).toInstant();
    }

    /** An hour that happens twice counts the second time, so that nobody loses an hour to the clocks going back. */
    public Instant closing(LocalDateTime local) {
        return ZonedDateTime.of(local, zone).withLaterOffsetAtOverlap().toInstant();
    }
}
