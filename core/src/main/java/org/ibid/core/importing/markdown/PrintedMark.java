package org.ibid.core.importing.markdown;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the mark of a note is printed in a Markdown text without notes of Markdown: in its lines, and before a note. */
final class PrintedMark {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The figures are in one of the groups. */
    private static final String MARK = "(?:<sup(?: [^<>\\n]{0,200})?>\\s?)?(?:"
            + "\\[(?:\\\\?\\[|<sup>)?(?<link>\\d{1,3})(?:\\\\?]|</sup>)?]\\(#[^()\\s]{1,200}\\)"
            + "|<a(?: [^<>\\n]{1,200})?>\\\\?\\[?(?<anchor>\\d{1,3})\\\\?]?</a>"
            + "|\\\\?\\[(?<bracket>\\d{1,3})\\\\?](?![\\[(:])"
            + "|(?<=>)(?<sup>\\d{1,3})(?=\\s?</sup>)"
            + "|\\^\\(?(?<caret>\\d{1,3})(?:[)^]|(?!\\d))"
            + "|(?<raised>[" + SUPERSCRIPTS + "]{1,3}))(?:\\s?</sup>)?";

    private static final List<String> GROUPS = List.of("link", "anchor", "bracket", "sup", "caret", "raised");

    private static final Pattern CALL = Pattern.compile(MARK);

    /** Besides, a number that is a name to be led to: {@code <b id="f1">1</b>}, {@code <a name="f1"></a>1.} */
    private static final Pattern LABEL = Pattern.compile("^ {0,3}(?:<p>)?(?:<[^<>\\n]{1,200}></a>\\s?)?(?:" + MARK
            + "|<(?:b|strong|a|span) [^<>\\n]{1,200}>\\[?(?<named>\\d{1,3})]?\\.?</(?:b|strong|a|span)>"
            + "|(?<=</a>|</a>\\s)(?<after>\\d{1,3}))[.:)]?\\s*(?<words>\\S.*)$");

    private static final Pattern COUNTED = Pattern.compile("^ {0,3}(?<after>\\d{1,3})[.)]\\s+(?<words>\\S.*)$");

    /** The way back of Wikipedia, before the words. */
    private static final Pattern BACK =
            Pattern.compile("^\\*{0,2}\\[\\\\?[\\^↑]]\\(#[^()\\s]{1,200}\\)\\*{0,2}\\s*(?=\\S)");

    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");

    /** A label before a note. */
    record Label(int number, String words) {}

    private PrintedMark() {}

    /** @param counted whether a mere number with a stop will do */
    static @Nullable Label labelOf(String line, boolean counted) {
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            String named = label.group("named") == null ? label.group("after") : label.group("named");
            return new Label(named == null ? number(label) : Integer.parseInt(named), words(label));
        }
        Matcher item = COUNTED.matcher(line);
        return counted && item.matches() ? new Label(Integer.parseInt(item.group("after")), words(item)) : null;
    }

    private static String words(Matcher label) {
        return BACK.matcher(label.group("words")).replaceFirst("");
    }

    static boolean counted(String line) {
        return COUNTED.matcher(line).matches();
    }

    /** Numbers of the marks in a line, in their order; a mark that begins a line calls nothing. */
    static List<Integer> calls(String line) {
        return CALL.matcher(CODE.matcher(line).replaceAll("`"))
                .results()
                .filter(m -> m.start() > 0)
                .map(PrintedMark::number)
                .toList();
    }

    /** The line with its marks of these numbers as marks of Markdown; what is code stays. */
    static String calling(String line, Set<Integer> numbers) {
        List<MatchResult> code = CODE.matcher(line).results().toList();
        return CALL.matcher(line).replaceAll(mark -> {
            boolean printed = mark.start() == 0
                    || code.stream().anyMatch(c -> c.start() < mark.start() && mark.start() < c.end())
                    || !numbers.contains(number(mark));
            return Matcher.quoteReplacement(printed ? mark.group() : "[^" + number(mark) + "]");
        });
    }

    private static int number(MatchResult mark) {
        String digits = GROUPS.stream()
                .map(mark::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int raised = SUPERSCRIPTS.indexOf(digits.charAt(i));
            number = number * 10 + (raised >= 0 ? raised : Character.digit(digits.charAt(i), 10));
        }
        return number;
    }
}
