package org.ibid.core.importing;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        /** {@code iv.}, {@code (iv)} */
        ROMAN("[\\[(]?([ivxlc]{1,7})[.)\\]]\\s+(.*)"),
        /** {@code a.}, {@code a)} */
        LETTER("[\\[(]?([a-z])[.)\\]]\\s+(.*)"),
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

    private static final Pattern ROMAN = Pattern.compile("(c{0,3})(x[cl]|l?x{0,3})(i[xv]|v?i{0,3})");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{1,7}");
    private static final Pattern HULL = Pattern.compile("[\\[\\]().:\\s]");

    private NoteLabels() {}

    /** How the notes of an essay are labelled besides with figures, which is how those of its list may be. */
    static Set<Setting> settings(List<String> labels) {
        Set<Setting> settings = EnumSet.complementOf(EnumSet.of(Setting.SIGN, Setting.ROMAN, Setting.LETTER));
        List<String> words =
                labels.stream().filter(l -> l.matches("[a-z]{1,7}")).toList();
        boolean letters = words.stream().anyMatch(l -> l.length() == 1 && romanNumber(l) == 0);
        if (labels.stream().anyMatch(l -> !l.isEmpty() && !Character.isLetterOrDigit(l.charAt(0)))) {
            // the list of an essay without such notes has bullets
            settings.add(Setting.SIGN);
        }
        if (letters) {
            settings.add(Setting.LETTER);
        } else if (!words.isEmpty()) {
            settings.add(Setting.ROMAN);
        }
        return settings;
    }

    /** The label at the head of a line, set in one of these ways; null where there is none. */
    static @Nullable Label at(String line, Set<Setting> settings) {
        for (Setting setting : Setting.values()) {
            Matcher matcher = setting.pattern.matcher(line);
            if (settings.contains(setting) && matcher.matches()) {
                String name = uniform(matcher.group(1));
                int number = switch (setting) {
                    case SIGN -> 0;
                    case ROMAN -> romanNumber(name);
                    case LETTER -> name.charAt(0) - 'a' + 1;
                    case BRACKETED, PARENTHESISED, NAMED, POINTED, RAISED, BARE -> Integer.parseInt(name);
                };
                if (number > 0 || setting == Setting.SIGN) {
                    return new Label(setting, name, number, matcher.group(2));
                }
            }
        }
        return null;
    }

    /** What small roman letters count; 0 where they are no number as people write it. */
    static int romanNumber(String letters) {
        Matcher roman = ROMAN.matcher(letters);
        return letters.isEmpty() || !roman.matches()
                ? 0
                : 100 * roman.group(1).length() + TENS.indexOf(roman.group(2)) * 10 + ONES.indexOf(roman.group(3));
    }

    /** The same label set in any way: {@code 12} for {@code [12]}, {@code ¹²} and {@code 012}. */
    static String uniform(String label) {
        String plain = Normalizer.normalize(HULL.matcher(label).replaceAll(""), Normalizer.Form.NFKC);
        return FIGURE.matcher(plain).matches()
                ? Integer.toString(Integer.parseInt(plain))
                : WORD.matcher(plain).matches()
                        ? plain.toLowerCase(Locale.ROOT)
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
