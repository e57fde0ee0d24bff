package org.ibid.core.importing.text;

import java.util.List;

/** The forms in which pasted texts carry their markers. One text has one of them, and perhaps symbols besides. */
enum MarkerForm {
    /** {@code word.12}, {@code word¹²} */
    FIGURES,
    /** {@code word.[12]} */
    BRACKETS,
    /** {@code word.(12)} */
    PARENTHESES,
    /** {@code word.^12}, {@code word.^(12)}, {@code word.^[12]} */
    CARETS,
    /** {@code word.{12}} */
    BRACES,
    /** {@code word.[a]}, {@code word.[A]}, of which a numbering is made only where the texts of such notes are there */
    LETTERS,
    /** {@code word.*}, in the printers' order * † ‡ § || ¶, then doubled */
    SYMBOLS;

    static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final List<String> SYMBOL_SERIES =
            List.of("*", "†", "‡", "§", "||", "¶", "**", "††", "‡‡", "§§", "||||", "¶¶", "***", "†††", "‡‡‡");

    /** Place of a symbol in the printers' order, from 1; 0 for anything else. */
    static int ordinal(String symbol) {
        return SYMBOL_SERIES.indexOf(symbol.replace("‖", "||").replace("∥", "||")) + 1;
    }

    /** Place of a letter in the alphabet, from 1; 0 for anything else. */
    static int letter(String label) {
        char first = label.length() == 1 ? Character.toLowerCase(label.charAt(0)) : ' ';
        return first >= 'a' && first <= 'z' ? first - 'a' + 1 : 0;
    }

    /** The form in which a label numbers: a letter, a symbol, or a figure however it is bracketed. */
    static MarkerForm numbering(String label) {
        return ordinal(label) > 0 ? SYMBOLS : letter(label) > 0 ? LETTERS : FIGURES;
    }

    /** The number that figures, plain or raised, stand for; of at most three figures. */
    static int value(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int superscript = SUPERSCRIPTS.indexOf(digits.charAt(i));
            value = value * 10 + (superscript >= 0 ? superscript : Character.digit(digits.charAt(i), 10));
        }
        return value;
    }
}
