package org.ibid.web.reading;

import java.text.Normalizer;

/** Letters as somebody types who looks for a word: without case, accents and typographic marks. Keeps every offset. */
final class Folding {

    private Folding() {}

    /** The same number of UTF-16 code units, so that a place in the folded text is one in the text. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char letter) {
        if (letter < 0x80) {
            return Character.toLowerCase(letter);
        }
        return switch (letter) {
            case '’', '‘', 'ʼ', '‛', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»', '‟' -> '"';
            case '–', '—', '‐', '‑', '−', '‒' -> '-';
            default -> base(letter);
        };
    }

    private static char base(char letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return ' ';
        }
        if (Character.isSurrogate(letter)) {
            return letter;
        }
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        boolean accented = apart.length() > 1
                && apart.chars().skip(1).allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
        return Character.toLowerCase(accented ? apart.charAt(0) : letter);
    }
}
