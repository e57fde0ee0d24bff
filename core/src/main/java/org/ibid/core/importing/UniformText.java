package org.ibid.core.importing;

import java.text.Normalizer;

/** Makes line ends, control characters and composed letters uniform. */
public final class UniformText {

    /** Longest run of combining marks that is normalised; no language has such, and sorting them takes quadratic time. */
    private static final int MOST_MARKS = 60;

    private UniformText() {}

    public static String of(String decoded) {
        StringBuilder uniform = new StringBuilder(decoded.length());
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == '\r' && i + 1 < decoded.length() && decoded.charAt(i + 1) == '\n') {
                continue;
            }
            if (endsLine(c)) {
                uniform.append(composed(line.toString())).append(c == '\u2029' ? "\n\n" : "\n");
                line.setLength(0);
            } else if (!overridesDirection(c) && c != '\uFEFF') {
                line.append(Character.isISOControl(c) && c != '\t' ? ' ' : loneSurrogate(decoded, i) ? '\uFFFD' : c);
            }
        }
        return uniform.append(composed(line.toString())).toString();
    }

    /**
     * Last look at words that were escaped in the source, as a surrogate by its number: what is no character or must not be one
     * is put in the place of nothing else, so that no offset moves.
     */
    static String sameLength(String text) {
        StringBuilder uniform = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char better = loneSurrogate(text, i)
                    ? '\uFFFD'
                    : overridesDirection(c) ? '\u2060' : Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c;
            if (better != c) {
                uniform = uniform == null ? new StringBuilder(text) : uniform;
                uniform.setCharAt(i, better);
            }
        }
        return uniform == null ? text : uniform.toString();
    }

    static boolean overridesDirection(int c) {
        return c == 0x202D || c == 0x202E;
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static boolean loneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** True where nothing can be seen: spaces of any kind and invisible characters. Browsers paste such lines as blank. */
    static boolean blank(String line) {
        return line.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static String composed(String line) {
        if (blank(line)) {
            return "";
        }
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = Character.getType(line.charAt(i)) == Character.NON_SPACING_MARK ? run + 1 : 0;
            if (run > MOST_MARKS) {
                return line;
            }
        }
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }
}
