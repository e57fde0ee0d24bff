package org.ibid.core.importing.html;

import java.text.Normalizer;

/** Makes the characters of a page those of a canonical text: composed, without invisible hints to the line breaker. */
final class Characters {

    /** Longest run of combining marks that is normalised; sorting longer ones takes quadratic time. */
    private static final int MOST_MARKS = 60;

    private Characters() {}

    static String of(String text) {
        StringBuilder kept = null;
        int marks = 0;
        boolean composable = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unwanted =
                    invisible(c) || lone(text, i) || (Character.isISOControl(c) && !Character.isWhitespace(c));
            if (unwanted && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (kept != null && !invisible(c)) {
                kept.append(unwanted ? '\uFFFD' : c);
            }
            marks = c > 0x2FF && Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            composable &= marks <= MOST_MARKS;
        }
        String clean = kept == null ? text : kept.toString();
        return composable && !Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? Normalizer.normalize(clean, Normalizer.Form.NFC)
                : clean;
    }

    /** Soft hyphens, word joiners, spaces of no width, marks of byte order and of a turned direction. */
    private static boolean invisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u202D' || c == '\u202E';
    }

    private static boolean lone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** White space that CSS collapses; a no-break space is none. */
    static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** True where nothing can be seen. */
    static boolean blank(CharSequence text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
