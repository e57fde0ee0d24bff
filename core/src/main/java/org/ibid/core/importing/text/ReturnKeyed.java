package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes of books that were made of linked pages: {@code 3 (return) [ See Clegg. ]} below a chapter whose words are
 * followed by a figure that stands apart, {@code of the goose. 3 The mill}.
 */
final class ReturnKeyed {

    private static final Pattern LABEL =
            Pattern.compile("(?m)^[ \\t]{0,8}(\\d{1,4})[ \\t]{0,4}\\(return\\)\\s{0,8}(\\[?)[ \\t]{0,4}");

    private static final int FEWEST = 2;
    private static final int LARGEST = 999;
    private static final int LONGEST_PARAGRAPH = 5_000;

    private ReturnKeyed() {}

    /** The text with marks and labels in square brackets, where each of its notes is called above it, in their order. */
    static String of(String text) {
        List<MatchResult> labels = LABEL.matcher(text).results().toList();
        if (labels.size() < FEWEST) {
            return text;
        }
        StringBuilder keyed = new StringBuilder();
        int from = 0;
        int next = 0;
        while (next < labels.size()) {
            // the calls of a run of notes stand between the run before and it
            List<MatchResult> run = run(text, labels, next);
            int end = run.getFirst().start();
            for (MatchResult label : run) {
                Matcher call = call(label.group(1)).matcher(text).region(from, end);
                if (Integer.parseInt(label.group(1)) > LARGEST
                        || !call.useTransparentBounds(true).find()) {
                    return text;
                }
                keyed.append(text, from, call.start())
                        .append('[')
                        .append(label.group(1))
                        .append(']');
                from = call.end();
            }
            for (MatchResult label : run) {
                keyed.append(text, from, label.start())
                        .append('[')
                        .append(label.group(1))
                        .append("] ");
                from = label.end();
                int close = label.group(2).isEmpty() ? -1 : closing(text, from);
                if (close >= 0) {
                    keyed.append(text, from, close);
                    from = close + 1;
                }
            }
            next += run.size();
        }
        return keyed.append(text, from, text.length()).toString();
    }

    private static Pattern call(String number) {
        return Pattern.compile("(?<=[^\\s\\d]) ?\\[?(?<!\\d)" + number + "(?![\\d\\p{L}.,:])]?(?=\\s|$)");
    }

    /** Labels with nothing but the texts of their notes between them. */
    private static List<MatchResult> run(String text, List<MatchResult> labels, int first) {
        List<MatchResult> run = new ArrayList<>(List.of(labels.get(first)));
        for (int i = first + 1; i < labels.size(); i++) {
            String between =
                    text.substring(labels.get(i - 1).end(), labels.get(i).start());
            boolean called = call(labels.get(i).group(1)).matcher(between).find();
            if (called) {
                break;
            }
            run.add(labels.get(i));
        }
        return run;
    }

    /** The bracket that closes the one before, at the end of a paragraph; -1 where there is none. */
    private static int closing(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST_PARAGRAPH);
        int end = text.substring(from, most).indexOf("\n\n");
        int at = (end < 0 ? most : from + end) - 1;
        while (at > from && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > from && text.charAt(at) == ']' ? at : -1;
    }
}
