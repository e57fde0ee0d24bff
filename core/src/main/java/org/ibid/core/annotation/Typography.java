package org.ibid.core.annotation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text without its typography: which quotation marks, dashes, spaces and ligatures stand in it is the setting of a text
 * and none of its words. {@code “mill”—so  he said…} and {@code "mill" - so he said...} are the same here.
 */
public final class Typography {

    private static final String DOUBLE_MARKS = "“”„‟«»″❝❞〝〞＂";
    private static final String SINGLE_MARKS = "‘’‚‛‹›′`´ʼ＇";
    private static final String DASHES = "‐‑‒–—―−﹘－";

    private Typography() {}

    /** The text with every typographic choice made alike; its length may differ. */
    public static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            put(plain, folded.charAt(i));
        }
        return plain.toString().replace(" - ", "-").replace("--", "-").strip();
    }

    /** True where nothing but typography tells the two apart. */
    public static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /**
     * Where an offset into a text is in the same text in another typography. Offsets keep their order.
     *
     * @param other must be the {@linkplain #same same} text
     */
    public static int carry(String text, String other, int offset) {
        if (text.equals(other) || offset == 0) {
            return Math.min(offset, other.length());
        }
        int plain = plain(text.substring(0, offset)).length();
        int low = 0;
        int high = other.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (plain(other.substring(0, middle)).length() < plain) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // white space that ends the one is not yet in the other
        return offset < text.length() && Character.isWhitespace(text.charAt(offset - 1)) && low < other.length()
                ? low + 1
                : low;
    }

    /** Finds words in whatever typography they stand. */
    static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String part : plain(words).split("(?<=[' -])|(?=[' -])", -1)) {
            pattern.append(
                    switch (part) {
                        case "'" -> "[\"" + DOUBLE_MARKS + SINGLE_MARKS + "']";
                        case "-" -> "\\s?(?:--|[-" + DASHES + "])\\s?";
                        case " " -> "[\\s\\u00a0\\u202f]+";
                        default -> Pattern.quote(part);
                    });
        }
        return Pattern.compile(pattern.toString());
    }

    private static void put(StringBuilder plain, char c) {
        if (DOUBLE_MARKS.indexOf(c) >= 0 || SINGLE_MARKS.indexOf(c) >= 0 || c == '"') {
            // single and double marks change places when an editor goes from one house style to another
            plain.append('\'');
        } else if (DASHES.indexOf(c) >= 0) {
            plain.append('-');
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        } else if (Character.getType(c) != Character.FORMAT) {
            plain.append(c);
        }
    }
}
