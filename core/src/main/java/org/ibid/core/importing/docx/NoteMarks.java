package org.ibid.core.importing.docx;

import java.util.Optional;
import org.ibid.core.importing.XmlElement;

/** Numbers one series of notes as Word prints them: the format, the first number, beginning anew in each section or on each page. */
final class NoteMarks {

    private static final String[] CHICAGO = {"*", "†", "‡", "§"};

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /** @param restart {@code continuous}, {@code eachSect} or {@code eachPage} */
    private record Numbering(String format, int first, String restart) {

        /** What {@code w:footnotePr} or {@code w:endnotePr} says, and of the rest what held before. */
        Numbering with(XmlElement said) {
            return new Numbering(
                    said.element("numFmt").map(f -> f.attribute("val", format)).orElse(format),
                    said.element("numStart")
                            .map(s -> start(s.attribute("val", "1")))
                            .orElse(first),
                    said.element("numRestart")
                            .map(r -> r.attribute("val", restart))
                            .orElse(restart));
        }
    }

    private Numbering whole;
    private Numbering section;
    private int next = 1;

    /** @param usual Word's own choice: {@code decimal} for footnotes, {@code lowerRoman} for endnotes */
    NoteMarks(String usual) {
        whole = new Numbering(usual, 1, "continuous");
        section = whole;
    }

    /** What holds for the whole document. */
    void settle(Optional<XmlElement> properties) {
        whole = properties.map(whole::with).orElse(whole);
        section = whole;
        next = section.first();
    }

    /** A section begins. */
    void section(Optional<XmlElement> properties, boolean first) {
        section = properties.map(whole::with).orElse(whole);
        if (first || section.restart().equals("eachSect")) {
            next = section.first();
        }
    }

    void pageBegins() {
        if (eachPage()) {
            next = section.first();
        }
    }

    private static int start(String digits) {
        return digits.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }

    boolean eachPage() {
        return section.restart().equals("eachPage");
    }

    String next() {
        return written(next++);
    }

    private String written(int number) {
        return switch (section.format()) {
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "chicago" -> CHICAGO[(number - 1) % 4].repeat(Math.min(8, (number - 1) / 4 + 1));
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= CIRCLED.length() ? CIRCLED.substring(number - 1, number) : Integer.toString(number);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
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
