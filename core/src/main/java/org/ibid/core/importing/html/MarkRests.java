package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.StyledText;
import org.ibid.core.importing.StyledText.Call;

/** Takes out what was set around marks: their brackets, the commas between them, the space before them. */
final class MarkRests {

    private static final String OPENING = "[(";
    private static final String CLOSING = "])";
    private static final String BETWEEN = ",;–- \u00A0\n";
    private static final String AFTER = " \n.,;:!?)]}”’»…\u2014";

    private MarkRests() {}

    static StyledText without(StyledText text) {
        List<Call> calls = text.calls();
        if (calls.isEmpty()) {
            return text;
        }
        List<Span> cuts = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < calls.size(); i = last + 1) {
            last = i;
            while (last + 1 < calls.size() && onlyBetween(text, calls.get(last), calls.get(last + 1))) {
                last++;
            }
            group(text, calls.subList(i, last + 1), cuts);
        }
        return text.without(cuts);
    }

    private static boolean onlyBetween(StyledText text, Call one, Call next) {
        for (int i = one.offset(); i < next.offset(); i++) {
            if (BETWEEN.indexOf(text.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void group(StyledText text, List<Call> calls, List<Span> cuts) {
        String words = text.text();
        int from = calls.getFirst().offset();
        int to = calls.getLast().offset();
        int open = from - 1;
        int close = to;
        while (open >= 0 && close < words.length() && closes(words.charAt(open), words.charAt(close))) {
            open--;
            close++;
        }
        boolean bracketed = close > to;
        int start = bracketed ? open + 1 : from;
        int end = bracketed ? close : to;
        int spaces = start;
        boolean stop = end == words.length() || AFTER.indexOf(words.charAt(end)) >= 0;
        while (stop && spaces > 0 && " \u00A0".indexOf(words.charAt(spaces - 1)) >= 0) {
            spaces--;
        }
        boolean parted = raised(text, from, to) || !words.substring(from, to).isBlank();
        boolean cut = bracketed || (calls.size() > 1 && parted);
        add(cuts, spaces, cut ? end : start);
    }

    private static boolean closes(char open, char close) {
        int kind = OPENING.indexOf(open);
        return kind >= 0 && CLOSING.indexOf(close) == kind;
    }

    private static boolean raised(StyledText text, int from, int to) {
        for (Formatting f : text.formatting()) {
            if (f.style() == Formatting.Style.SUPERSCRIPT
                    && f.span().start() <= from
                    && f.span().end() >= to) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Span> cuts, int start, int end) {
        int after = cuts.isEmpty() ? 0 : cuts.getLast().end();
        if (Math.max(start, after) < end) {
            cuts.add(new Span(Math.max(start, after), end));
        }
    }
}
