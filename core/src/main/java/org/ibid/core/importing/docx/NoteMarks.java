package org.ibid.core.importing.docx;

import java.util.Optional;
import org.ibid.core.importing.XmlElement;

/** Numbers one series of notes as Word prints them: the format, the first number, beginning anew in each section. */
final class NoteMarks {

    private static final String[] CHICAGO = {"*", "†", "‡", "§"};

    private String format;
    private int next = 1;
    private int first = 1;
    private boolean eachSection;
    private boolean eachPage;

    /** @param usual Word's own choice: {@code decimal} for footnotes, {@code lowerRoman} for endnotes */
    NoteMarks(String usual) {
        format = usual;
    }

    /** Reads {@code w:footnotePr} or {@code w:endnotePr}. */
    void settle(Optional<XmlElement> properties) {
        if (properties.isEmpty()) {
            return;
        }
        XmlElement said = properties.get();
        format = said.element("numFmt").map(f -> f.attribute("val", format)).orElse(format);
        first = said.element("numStart")
                .map(s -> start(s.attribute("val", "1")))
                .orElse(first);
        next = first;
        String restart =
                said.element("numRestart").map(r -> r.attribute("val", "")).orElse("");
        eachSection = restart.equals("eachSect");
        eachPage = restart.equals("eachPage");
    }

    private static int start(String digits) {
        return digits.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }

    boolean eachPage() {
        return eachPage;
    }

    void sectionEnds() {
        if (eachSection) {
            next = first;
        }
    }

    String next() {
        return written(next++);
    }

    private String written(int number) {
        return switch (format) {
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "chicago" -> CHICAGO[(number - 1) % 4].repeat(Math.min(8, (number - 1) / 4 + 1));
            default -> Integer.toString(number);
        };
    }

    /** As Word goes on after z: aa, bb, cc. */
    private static String letters(int number, char first) {
        return String.valueOf((char) (first + (number - 1) % 26)).repeat(Math.min(20, (number - 1) / 26 + 1));
    }

    static String roman(int number) {
        if (number > 3999) {
            return Integer.toString(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }
}
