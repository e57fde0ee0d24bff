package org.ibid.core.importing.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The label that a line of a list of notes begins with.
 *
 * @param style how it is written; the labels of one list have one style
 * @param rest the line without its label
 */
record NoteLabel(Style style, int number, String label, String rest) {

    enum Style {
        /** {@code [Footnote 12: … ]} */
        NAMED("^\\s*\\[(?i:foot|end)?(?i:note)\\s+(\\d{1,3}|[A-Za-z]|[*†‡§¶]{1,3})\\s*[:.]\\s*(\\S.*)$"),
        BRACKETED("^\\s*\\[(\\d{1,3})]\\s*(\\S.*)$"),
        PARENTHESISED("^\\s*\\((\\d{1,3})\\)\\s*(\\S.*)$"),
        POINTED("^\\s*(\\d{1,3})[.):]\\s+(\\S.*)$"),
        CARET("^\\s*\\^[(\\[{]?(\\d{1,3})[)\\]}]?\\s*(\\S.*)$"),
        BRACED("^\\s*\\{(\\d{1,3})}\\s*(\\S.*)$"),
        LETTERED("^\\s*\\[([a-z])]\\s*(\\S.*)$"),
        BARE("^\\s*(\\d{1,3})\\s*((?:\\p{Lu}|\\p{Lo}|[“\"‘'_*(]).*)$"),
        RAISED("^\\s*([" + MarkerForm.SUPERSCRIPTS + "]{1,3})\\)?\\s*(\\S.*)$"),
        BRACKETED_SYMBOL("^\\s*\\[(\\*{1,3}|†{1,3}|‡{1,3}|§{1,2}|¶{1,2})]\\s*(\\S.*)$"),
        SYMBOL(
                "^\\s*(\\*{1,3}|†{1,3}|‡{1,3}|§{1,2}|(?:\\|\\|){1,2}|[‖∥]{1,2}|¶{1,2})\\)?\\s*((?![*†‡§¶|\\s]).*(?<!\\*\\*\\*))$");

        private final Pattern pattern;

        Style(String pattern) {
            this.pattern = Pattern.compile(pattern.replace("\\s", "[\\s\\u00A0\\u202F]"));
        }
    }

    MarkerForm form() {
        return MarkerForm.numbering(label);
    }

    /** As a marker of the same style is printed in the text. */
    String printed() {
        return switch (style) {
            case BRACKETED, BRACKETED_SYMBOL, LETTERED -> "[" + label + "]";
            case BRACED -> "{" + label + "}";
            case CARET -> "^" + label;
            case PARENTHESISED -> "(" + label + ")";
            case NAMED, POINTED, BARE, RAISED, SYMBOL -> label;
        };
    }

    /** As the marker of the next note is printed in the text; empty where a bare figure would say nothing. */
    String next() {
        return switch (style) {
            case BRACKETED -> "[" + (number + 1) + "]";
            case PARENTHESISED -> "(" + (number + 1) + ")";
            case BRACED -> "{" + (number + 1) + "}";
            case CARET -> "^" + (number + 1);
            case LETTERED -> "[" + (char) ('a' + number) + "]";
            case NAMED, POINTED, BARE, RAISED, BRACKETED_SYMBOL, SYMBOL -> "";
        };
    }

    /** The label of a line, or null. */
    static @Nullable NoteLabel of(String line) {
        String begins = line.stripLeading();
        if (begins.isEmpty() || Character.isLetter(begins.charAt(0))) {
            return null;
        }
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(line);
            if (matcher.matches()) {
                String label = matcher.group(1);
                int ordinal = MarkerForm.ordinal(label);
                int letter = MarkerForm.letter(label);
                boolean symbol = ordinal > 0 || letter > 0;
                int number = ordinal > 0 ? ordinal : letter > 0 ? letter : MarkerForm.value(label);
                return number == 0
                        ? null
                        : new NoteLabel(style, number, symbol ? label : Integer.toString(number), matcher.group(2));
            }
        }
        return null;
    }

    /** True where the label has the brackets of a mark: what is only counted may be a heading or an item. */
    boolean bracketed() {
        return style == Style.BRACKETED || style == Style.BRACED || style == Style.CARET;
    }

    /** True where the other label may come next in the same list. */
    boolean precedes(NoteLabel other) {
        return other.style == style && other.number > number && other.number <= number + 3;
    }
}
