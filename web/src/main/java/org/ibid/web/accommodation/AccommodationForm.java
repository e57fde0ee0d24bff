package org.ibid.web.accommodation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An accommodation as it was typed, with what is wrong about it.
 *
 * @param problems by name of the field; empty when it can stand
 */
public record AccommodationForm(
        String timePercent,
        String breakMinutes,
        String extraTries,
        String shiftDays,
        boolean largerType,
        boolean stretches,
        Map<String, String> problems) {

    private static final int WHOLE = 100;
    private static final int MOST_PERCENT = 400;
    private static final int MOST_MINUTES = 600;
    private static final int MOST_TRIES = 20;
    private static final int MOST_DAYS = 60;

    public static AccommodationForm of(Accommodation now) {
        return new AccommodationForm(
                Integer.toString(now.timePercent()),
                Integer.toString(now.breakMinutes()),
                Integer.toString(now.extraTries()),
                Integer.toString(now.shiftDays()),
                now.largerType(),
                now.stretches(),
                Map.of());
    }

    /** What came of reading a form: the accommodation, or the form again with its problems. */
    public record Checked(AccommodationForm form, @Nullable Accommodation accommodation) {}

    /** @param typed by name of the field; a box that is not ticked is not there */
    public static Checked check(Map<String, String> typed, AccommodationWords words) {
        Map<String, String> problems = new LinkedHashMap<>();
        Accommodation read = new Accommodation(
                number(typed, "timePercent", WHOLE, MOST_PERCENT, problems, words),
                number(typed, "breakMinutes", 0, MOST_MINUTES, problems, words),
                number(typed, "extraTries", 0, MOST_TRIES, problems, words),
                number(typed, "shiftDays", 0, MOST_DAYS, problems, words),
                typed.containsKey("largerType"),
                typed.containsKey("stretches"));
        AccommodationForm form = new AccommodationForm(
                typed.getOrDefault("timePercent", ""),
                typed.getOrDefault("breakMinutes", ""),
                typed.getOrDefault("extraTries", ""),
                typed.getOrDefault("shiftDays", ""),
                read.largerType(),
                read.stretches(),
                problems);
        return new Checked(form, problems.isEmpty() ? read : null);
    }

    private static int number(
            Map<String, String> typed,
            String field,
            int least,
            int most,
            Map<String, String> problems,
            AccommodationWords words) {
        String text = typed.getOrDefault(field, "").strip();
        int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            problems.put(field, words.wrong(field, least, most));
            return least;
        }
        return number;
    }
}
