package org.ibid.web.library;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a template writes a time that belongs to no course. */
@TemplateExtension
final class TimeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

    private TimeWords() {}

    static String inUtc(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }
}
