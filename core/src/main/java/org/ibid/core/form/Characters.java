package org.ibid.core.form;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters that cannot be seen or would not come back as they are, and the references that stand for them. */
final class Characters {

    private static final int LAST_THAT_NEVER_COMPOSES = 0x2FF;
    private static final int MOST_MARKS = 60;
    private static final int LONGEST_REFERENCE = 10;

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("nbsp", 0xA0),
            Map.entry("shy", 0xAD),
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("thinsp", 0x2009),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("hellip", 0x2026));

    private Characters() {}

    /** True for what is written as a reference wherever it stands. */
    static boolean awkward(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }

    /** Joiners shape Persian words and families of emoji; anywhere else they would not be seen. */
    static boolean joiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** True where composing letters would change a text: then whatever could compose is written as a reference. */
    static boolean composes(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = mark(text.charAt(i)) ? run + 1 : 0;
            if (run > MOST_MARKS) {
                return true;
            }
        }
        return !Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    static boolean mayCompose(int c) {
        return c > LAST_THAT_NEVER_COMPOSES;
    }

    static String reference(int c) {
        return switch (c) {
            case 0xA0 -> "&nbsp;";
            case 0xAD -> "&shy;";
            case '\n', '\t' -> "&#" + c + ";";
            default -> "&#x" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT) + ";";
        };
    }

    /** @param length of the reference in the text, {@code &} and {@code ;} included */
    record Reference(int codePoint, int length) {

        /** False for what no essay contains: control characters, half characters, and what turns the text around. */
        boolean allowed() {
            boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
            boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            return !control && !half && codePoint != 0x202D && codePoint != 0x202E && codePoint != 0xFEFF;
        }
    }

    /** The reference that begins at an {@code &}, or null where it is just that character. */
    static @Nullable Reference referenceAt(String text, int at) {
        int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_REFERENCE));
        if (end < 0) {
            return null;
        }
        String name = text.substring(at + 1, end);
        int length = end + 1 - at;
        Integer named = NAMES.get(name);
        if (named != null) {
            return new Reference(named, length);
        }
        int radix = name.startsWith("#x") ? 16 : 10;
        String digits = name.startsWith("#x") ? name.substring(2) : name.startsWith("#") ? name.substring(1) : "";
        if (digits.isEmpty() || digits.chars().anyMatch(c -> c > 'f' || Character.digit(c, radix) < 0)) {
            return null;
        }
        int codePoint = Integer.parseInt(digits, radix);
        return Character.isValidCodePoint(codePoint) ? new Reference(codePoint, length) : null;
    }
}
