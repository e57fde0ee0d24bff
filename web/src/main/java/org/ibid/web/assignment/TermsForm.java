package org.ibid.web.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ibid.web.course.CourseTime;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a teacher typed them, with what is wrong about them.
 *
 * @param opens as {@code datetime-local} fields give it, in the course's time zone; empty for at once
 * @param problems by name of the field, in the order of the fields; empty when the terms can stand
 */
public record TermsForm(String preset, String opens, String closes, String limitMinutes, Map<String, String> problems) {

    private static final int LONGEST_LIMIT = 24 * 60;

    public static TermsForm blank() {
        return new TermsForm(Preset.READING_CHECK.name(), "", "", "", Map.of());
    }

    /** What came of reading a form: the terms, or the form again with its problems. */
    public record Checked(TermsForm form, @Nullable Terms terms) {}

    public static Checked check(
            @Nullable String preset,
            @Nullable String opens,
            @Nullable String closes,
            @Nullable String limit,
            CourseTime time,
            AssignmentWords words) {
        Map<String, String> problems = new LinkedHashMap<>();
        Preset chosen = presetOf(typed(preset), problems, words);
        LocalDateTime from = dateOf("opens", typed(opens), problems, words);
        LocalDateTime until = dateOf("closes", typed(closes), problems, words);
        Integer minutes = minutesOf(typed(limit), problems, words);
        Instant start = from == null ? null : time.opening(from);
        Instant end = until == null ? null : time.closing(until);
        if (start != null && end != null && !start.isBefore(end)) {
            problems.put("closes", words.closesTooEarly());
        }
        if (chosen.needsClose() && end == null && !problems.containsKey("closes")) {
            problems.put("closes", words.closeNeeded());
        }
        TermsForm form = new TermsForm(chosen.name(), typed(opens), typed(closes), typed(limit), problems);
        return new Checked(form, problems.isEmpty() ? new Terms(chosen, start, end, minutes) : null);
    }

    public boolean chose(Preset other) {
        return preset.equals(other.name());
    }

    private static String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    private static Preset presetOf(String name, Map<String, String> problems, AssignmentWords words) {
        for (Preset preset : Preset.values()) {
            if (preset.name().equals(name.toUpperCase(Locale.ROOT))) {
                return preset;
            }
        }
        problems.put("preset", words.kindMissing());
        return Preset.READING_CHECK;
    }

    private static @Nullable LocalDateTime dateOf(
            String field, String typed, Map<String, String> problems, AssignmentWords words) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            problems.put(field, words.dateUnreadable());
            return null;
        }
    }

    private static @Nullable Integer minutesOf(String typed, Map<String, String> problems, AssignmentWords words) {
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("\\d{1,4}")) {
            int minutes = Integer.parseInt(typed);
            if (minutes >= 1 && minutes <= LONGEST_LIMIT) {
                return minutes;
            }
        }
        problems.put("limitMinutes", words.limitUnreadable());
        return null;
    }
}
