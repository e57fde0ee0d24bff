package org.ibid.core.importing.text;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Marks in parentheses that stand apart from their words, as French books set them: {@code le pont (1).} */
final class ParenthesesKeyed {

    private static final Pattern MARK = Pattern.compile("\\((\\d{1,3})\\)");

    /** A numbering of its own, with which theirs would be mixed up. */
    private static final Pattern COUNTED = Pattern.compile("\\[\\d{1,3}]");

    private static final int FEWEST = 2;

    private ParenthesesKeyed() {}

    /** Where the texts of the notes are there, counted from 1 on, and each is called once, above, in their order. */
    static Rekeyed of(String text) {
        List<MatchResult> marks = MARK.matcher(text).results().toList();
        List<MatchResult> labels = marks.stream().filter(m -> begins(text, m)).toList();
        List<MatchResult> calls = marks.stream().filter(m -> !begins(text, m)).toList();
        boolean paired = labels.size() >= FEWEST
                && counts(labels)
                && counts(calls)
                && calls.size() == labels.size()
                && IntStream.range(0, calls.size())
                        .allMatch(i -> calls.get(i).end() < labels.get(i).start());
        boolean apart = calls.stream().anyMatch(m -> Character.isWhitespace(text.charAt(m.start() - 1)));
        return !paired || !apart || COUNTED.matcher(text).find()
                ? new Rekeyed(text, Map.of())
                : new Rekeyed(MARK.matcher(text).replaceAll("[$1]"), Map.of());
    }

    private static boolean begins(String text, MatchResult mark) {
        int at = mark.start() - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    private static boolean counts(List<MatchResult> marks) {
        return IntStream.range(0, marks.size())
                .allMatch(i -> Integer.parseInt(marks.get(i).group(1)) == i + 1);
    }
}
