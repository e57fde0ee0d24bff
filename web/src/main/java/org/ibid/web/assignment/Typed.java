package org.ibid.web.assignment;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form as they were typed, and where what is wrong about them is put down. */
record Typed(Map<String, String> fields, Map<String, String> problems, AssignmentWords words) {

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    void wrong(String field, String problem) {
        problems.putIfAbsent(field, problem);
    }

    /** Null where nothing was typed, or something that is no day. */
    @Nullable
    LocalDateTime date(String field) {
        if (text(field).isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text(field).replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            wrong(field, words.dateUnreadable(field.equals("opens") ? words.opens() : words.closes()));
            return null;
        }
    }

    /** Null where nothing was typed, or no whole number within the limits. */
    @Nullable
    Integer number(String field, int least, int most, String problem) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("\\d{1,5}")) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(field, problem);
        return null;
    }

    /** Of what is set beyond the kind of quiz. */
    @Nullable
    Integer setting(String field, int least, int most) {
        return number(field, least, most, words.numberFromTo(words.setting(field), least, most));
    }

    int setting(String field, int least, int most, int otherwise) {
        Integer number = setting(field, least, most);
        return number == null ? otherwise : number;
    }

    /** One of the values by its name, in capitals or not. */
    <E extends Enum<E>> E one(String field, E[] values, E otherwise, String problem) {
        for (E value : values) {
            if (value.name().equals(text(field).toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        wrong(field, problem);
        return otherwise;
    }

    /** As {@link #one}, where nothing typed is not wrong. */
    <E extends Enum<E>> E oneOr(String field, E[] values, E otherwise) {
        return text(field).isEmpty() ? otherwise : one(field, values, otherwise, words.chooseOne(words.setting(field)));
    }

    boolean yes(String field, boolean otherwise) {
        return text(field).isEmpty() ? otherwise : text(field).equals("YES");
    }
}
