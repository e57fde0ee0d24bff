package org.ibid.core.importing.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks in small roman numbers, such as {@code [iv]}: endnotes of Word that were pasted. */
final class RomanKeyed {

    private static final Pattern MARK = Pattern.compile("\\[([ivxl]{1,8})]");
    private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t]{0,8}\\[([ivxl]{1,8})]");

    /** A numbering of its own, with which theirs would be mixed up. */
    private static final Pattern COUNTED = Pattern.compile("\\[\\d{1,3}]");

    private static final int FEWEST = 2;
    private static final int MOST = 89;

    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx");
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private RomanKeyed() {}

    /** Where the texts of the notes are there, from i on without a gap, and each is called above. */
    static Rekeyed of(String text) {
        List<String> labels = LABEL.matcher(text).results().map(m -> m.group(1)).toList();
        Set<String> called = new HashSet<>(MARK.matcher(text)
                .results()
                .filter(m -> m.start() > 0 && !Character.isWhitespace(text.charAt(m.start() - 1)))
                .map(m -> m.group(1))
                .collect(Collectors.toSet()));
        if (labels.size() < FEWEST
                || labels.size() > MOST
                || !labels.equals(counted(labels.size()))
                || !called.containsAll(labels)
                || COUNTED.matcher(text).find()) {
            return new Rekeyed(text, Map.of());
        }
        Map<String, String> numbers = new HashMap<>();
        Map<String, String> printed = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            numbers.put(labels.get(i), Integer.toString(i + 1));
            printed.put(Integer.toString(i + 1), labels.get(i));
        }
        return new Rekeyed(
                MARK.matcher(text).replaceAll(m -> "[" + numbers.getOrDefault(m.group(1), m.group(1)) + "]"), printed);
    }

    private static List<String> counted(int most) {
        return java.util.stream.IntStream.rangeClosed(1, most)
                .mapToObj(n -> TENS.get(n / 10) + ONES.get(n % 10))
                .toList();
    }
}
