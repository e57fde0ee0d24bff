package org.ibid.core.importing.docx;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as Word writes them: twentieths of a point, or in strict files with a unit. */
final class Measure {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*(-?\\d{1,9}(?:\\.\\d{1,9})?)\\s*(in|cm|mm|pt|pc|pi)?\\s*");
    private static final Map<String, Double> UNITS =
            Map.of("in", 1440.0, "cm", 567.0, "mm", 56.7, "pt", 20.0, "pc", 240.0, "pi", 240.0);

    private Measure() {}

    static int twips(String length) {
        Matcher matcher = LENGTH.matcher(length);
        if (!matcher.matches()) {
            return 0;
        }
        String unit = matcher.group(2);
        return (int) (Double.parseDouble(matcher.group(1)) * (unit == null ? 1 : UNITS.getOrDefault(unit, 1.0)));
    }
}
