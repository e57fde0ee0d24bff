package org.ibid.web.course;

import java.time.ZoneId;
import java.util.List;
import org.ibid.web.layout.FieldErrors;
import org.jspecify.annotations.Nullable;

/** A new course as a teacher typed it. */
record CourseForm(String title, String zone, FieldErrors errors) {

    private static final int LONGEST_TITLE = 200;

    /** Zones that people know by name, in order; the list of the JDK without its abbreviations and offsets. */
    static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .sorted()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                    || id.equals("UTC"))
            .toList();

    static CourseForm blank() {
        return new CourseForm("", "", new FieldErrors());
    }

    static CourseForm of(@Nullable String title, @Nullable String zone, CourseWords words) {
        String typedTitle = title == null ? "" : title.strip();
        String typedZone = zone == null ? "" : zone.strip();
        FieldErrors errors = new FieldErrors()
                .addIf(typedTitle.isEmpty(), "title", words.titleMissing())
                .addIf(typedTitle.length() > LONGEST_TITLE, "title", words.titleTooLong(LONGEST_TITLE))
                .addIf(!ZONES.contains(typedZone), "zone", words.zoneMissing());
        return new CourseForm(typedTitle, typedZone, errors);
    }
}
