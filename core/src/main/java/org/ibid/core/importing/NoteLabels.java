package org.ibid.core.importing;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the notes of a list are labelled, in figures or in the printers' signs. */
final class NoteLabels {

    /** How a label is set. A list keeps to one way. */
    enum Setting {
        BRACKETED("\\[(?:(?:foot|end)?note\\s+|fn\\.?\\s*|n\\.\\s*)?(\\d{1,4})][.:]?\\s*(.*)"),
        PARENTHESISED("\\((\\d{1,4})\\)[.:]?\\s*(.*)"),
        NAMED("(?:(?:foot|end)?note|fn\\.?|anm(?:erkung|\\.)|fußnote)\\s*(\\d{1,4})\\s?[.):]?\\s+(.*)"),
        POINTED("(\\d{1,4})\\s?[.):\\]](?:\\s+|(?=[\\p{L}“\"‘«„_*(↑^])|$)(.*)"),
        RAISED("([⁰¹²³⁴-⁹]{1,4})\\s*(.*)"),
        BARE("(\\d{1,4})(?:\\s+(?=\\S)|(?=[\\p{Lu}“\"‘«„])|$)(.*)"),
        SIGN("\\[?([*†‡§¶|‖∥]{1,4})]?\\s*(.*)");

        private final Pattern pattern;

        Setting(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    /**
     * A label at the head of a line.
     *
     * @param name uniform, as {@link #uniform} gives it
     * @param number what it counts; 0 for a sign
     * @param rest the line after it
     */
    record Label(Setting setting, String name, int number, String rest) {}

    private static final Pattern HULL = Pattern.compile("[\\[\\]().:\\s]");

    private NoteLabels() {}

    /** @param signs whether the essay has notes that are called by signs; a list of an essay without has bullets */
    static @Nullable Label at(String line, boolean signs) {
        for (Setting setting : Setting.values()) {
            Matcher matcher = setting.pattern.matcher(line);
            if ((setting != Setting.SIGN || signs) && matcher.matches()) {
                String name = uniform(matcher.group(1));
                int number = setting == Setting.SIGN ? 0 : Integer.parseInt(name);
                return new Label(setting, name, number, matcher.group(2));
            }
        }
        return null;
    }

    /** The same label set in any way: {@code 12} for {@code [12]}, {@code ¹²} and {@code 012}. */
    static String uniform(String label) {
        String plain = Normalizer.normalize(HULL.matcher(label).replaceAll(""), Normalizer.Form.NFKC);
        return plain.matches("\\d{1,4}")
                ? Integer.toString(Integer.parseInt(plain))
                : plain.replace("‖", "||").replace("∥", "||");
    }

    static boolean figures(String label) {
        return !label.isEmpty() && label.chars().allMatch(Character::isDigit);
    }

    /** True for 1, 2, 3 …, also where it begins anew. */
    static boolean counted(List<String> labels) {
        int last = 0;
        for (String label : labels) {
            int number = figures(label) ? Integer.parseInt(label) : -1;
            if (number != 1 && number != last + 1) {
                return false;
            }
            last = number;
        }
        return true;
    }
}
