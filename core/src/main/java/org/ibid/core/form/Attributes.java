package org.ibid.core.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in braces ahead of a block or note: a name and what is said of it, {@code {remark confidence=0.6}}.
 *
 * @param name empty where there is none
 * @param length characters of it in the text it was read from, braces included
 */
record Attributes(String name, Map<String, String> values, int length) {

    static Attributes named(String name) {
        return new Attributes(name, new LinkedHashMap<>(), 0);
    }

    Attributes with(String key, String value) {
        values.put(key, value);
        return this;
    }

    /** A confidence is said where it is not 1. */
    Attributes sure(double confidence) {
        return confidence == 1 ? this : with("confidence", Double.toString(confidence));
    }

    boolean says() {
        return !values.isEmpty();
    }

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    boolean knows(Set<String> keys) {
        return keys.containsAll(values.keySet());
    }

    /** The number said, the other where nothing is, null where it is no number of that range. */
    @Nullable
    Double number(String key, double other, double least, double most) {
        String said = values.get(key);
        if (said == null) {
            return other;
        }
        try {
            double number = Double.parseDouble(said);
            return number >= least && number <= most ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    String written() {
        StringBuilder out = new StringBuilder("{").append(name);
        values.forEach((key, value) -> {
            if (out.length() > 1) {
                out.append(' ');
            }
            boolean bare = value.matches("[A-Za-z0-9.-]+");
            out.append(key).append('=').append(bare ? value : '"' + Plain.written(value, "\"") + '"');
        });
        return out.append('}').toString();
    }

    /** What stands in braces from an offset on, within a line; null where nothing like it does. */
    static @Nullable Attributes at(String line, int from) {
        if (from >= line.length() || line.charAt(from) != '{') {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        String name = "";
        int at = from + 1;
        while (at < line.length() && line.charAt(at) != '}') {
            int end = wordEnd(line, at);
            if (line.charAt(at) == ' ') {
                at++;
            } else if (end == at) {
                return null;
            } else if (end < line.length() && line.charAt(end) == '=') {
                int valueEnd = valueEnd(line, end + 1);
                if (valueEnd < 0) {
                    return null;
                }
                values.put(line.substring(at, end), value(line.substring(end + 1, valueEnd)));
                at = valueEnd;
            } else if (name.isEmpty() && values.isEmpty()) {
                name = line.substring(at, end);
                at = end;
            } else {
                return null;
            }
        }
        return at < line.length() ? new Attributes(name, values, at + 1 - from) : null;
    }

    private static int wordEnd(String line, int from) {
        int at = from;
        while (at < line.length()
                && (Character.isLetterOrDigit(line.charAt(at)) || ".-".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int valueEnd(String line, int from) {
        if (from < line.length() && line.charAt(from) == '"') {
            int close = Plain.find(line, '"', from + 1);
            return close < 0 ? -1 : close + 1;
        }
        int end = wordEnd(line, from);
        return end == from ? -1 : end;
    }

    private static String value(String written) {
        return written.startsWith("\"") ? Plain.read(written.substring(1, written.length() - 1)) : written;
    }
}
