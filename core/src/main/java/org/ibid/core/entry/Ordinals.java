package org.ibid.core.entry;

import java.util.List;
import java.util.Locale;

/** Ordinal numbers as centuries have them: {@code 19th}, {@code nineteenth}, {@code XIX}, {@code twenty-first}. */
final class Ordinals {

    private static final List<String> WORDS =
            List.of(("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                            + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
                            + " twenty-first")
                    .split(" "));
    private static final List<String> ROMAN = List.of(
            "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx", "xxi");

    private Ordinals() {}

    /** The number; 0 where it is none. */
    static int of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace("twenty first", "twenty-first");
        if (word.matches("\\d{1,2}(?:st|nd|rd|th)")) {
            return Integer.parseInt(word.substring(0, word.length() - 2));
        }
        return Math.max(0, Math.max(WORDS.indexOf(word), word.isEmpty() ? 0 : ROMAN.indexOf(word)));
    }

    static String name(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
