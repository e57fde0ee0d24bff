package org.ibid.web.course;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Clock times of a course, always with the zone named: {@code 30 November 2026, 18:00 (Berlin time, UTC+1)}. */
public record CourseTime(ZoneId zone) {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    public String inFull(Instant instant) {
        return DAY_AND_TIME.format(instant.atZone(zone)) + " (" + zoneNameAt(instant) + ")";
    }

    /** Without the zone: only where a table or page names it once for all its times. */
    public String inShort(Instant instant) {
        return SHORT.format(instant.atZone(zone));
    }

    /** The time of day to the second: for what has just happened. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
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
        String city = zoneName();
        return city.equals("UTC") ? utc : city + " time, " + utc;
    }

    /** {@code New York} for {@code America/New_York}. */
    public String zoneName() {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public String openingHint() {
        return "In " + zoneName() + " time. Leave it empty to open at once.";
    }

    public String closingHint() {
        return "In " + zoneName() + " time. Leave it empty to stay open.";
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
