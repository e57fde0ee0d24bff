package org.ibid.web.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ibid.web.course.CourseTime;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a teacher typed them, with what is wrong about them.
 *
 * @param opens as {@code datetime-local} fields give it, in the course's time zone; empty for at once
 * @param more what was set beyond the kind of quiz, by name of the field: {@link SettingsForm#FIELDS}
 * @param problems by name of the field, in the order of the fields; empty when the terms can stand
 */
public record TermsForm(
        String preset,
        String opens,
        String closes,
        String limitMinutes,
        Map<String, String> more,
        Map<String, String> problems) {

    private static final int LONGEST_LIMIT = 24 * 60;

    public static TermsForm blank() {
        return new TermsForm(Preset.READING_CHECK.name(), "", "", "", Map.of(), Map.of());
    }

    /** Terms as they stand, to be changed. */
    public static TermsForm of(Terms terms, CourseTime time) {
        return new TermsForm(
                terms.preset().name(),
                terms.opens() == null ? "" : time.inField(terms.opens()),
                terms.closes() == null ? "" : time.inField(terms.closes()),
                terms.limitMinutes() == null ? "" : terms.limitMinutes().toString(),
                SettingsForm.of(terms),
                Map.of());
    }

    /** What came of reading a form: the terms, or the form again with its problems. */
    public record Checked(TermsForm form, @Nullable Terms terms) {}

    /** @param form by name of the field */
    public static Checked check(Map<String, String> form, CourseTime time, AssignmentWords words) {
        Map<String, String> problems = new LinkedHashMap<>();
        Typed typed = new Typed(form, problems, words);
        Preset chosen = typed.one("preset", Preset.values(), Preset.READING_CHECK, words.kindMissing());
        LocalDateTime from = typed.date("opens");
        LocalDateTime until = typed.date("closes");
        Integer minutes = typed.number("limitMinutes", 1, LONGEST_LIMIT, words.limitUnreadable());
        Instant start = from == null ? null : time.opening(from);
        Instant end = until == null ? null : time.closing(until);
        if (start != null && end != null && !start.isBefore(end)) {
            problems.put("closes", words.closesTooEarly());
        }
        Settings settings = SettingsForm.read(typed, chosen, end != null);
        if (settings.needsClose() && end == null && !problems.containsKey("closes")) {
            problems.put("closes", words.closeNeeded());
        }
        TermsForm again = new TermsForm(
                chosen.name(),
                typed.text("opens"),
                typed.text("closes"),
                typed.text("limitMinutes"),
                SettingsForm.typed(typed),
                problems);
        return new Checked(again, problems.isEmpty() ? new Terms(chosen, start, end, minutes, settings) : null);
    }

    public boolean chose(Preset other) {
        return preset.equals(other.name());
    }

    /** True where something beyond the kind of quiz was set or is wrong, so that it is to be seen. */
    public boolean unfolded() {
        return more.values().stream().anyMatch(value -> !value.isEmpty())
                || problems.keySet().stream().anyMatch(SettingsForm.FIELDS::contains);
    }
}
