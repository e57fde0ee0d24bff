package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Signs that count by their number, {@code *}, {@code **}, {@code ***}: each page or chapter calls its notes, and their
 * texts follow in the same order. The printers' order of signs knows no second star before all other signs are used up.
 */
final class StarKeyed {

    private static final Pattern SIGN = Pattern.compile("\\*{1,6}|†{1,3}|‡{1,3}|§{1,3}|¶{1,3}");

    /** A numbering of its own, with which theirs would be mixed up. */
    private static final Pattern COUNTED = Pattern.compile("\\[\\d{1,3}]");

    private static final int MOST = 999;
    private static final int LONGEST_RULE = 80;

    private final String text;
    private final List<MatchResult> marks = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final List<Integer> callsAt = new ArrayList<>();
    private int answered;
    private int counted;
    private boolean doubled;

    private StarKeyed(String text) {
        this.text = text;
    }

    /** Where there is a second star right after a first, and all that looks like a sign fits. */
    static Rekeyed of(String text) {
        if (!text.contains("**") || COUNTED.matcher(text).find()) {
            return new Rekeyed(text, Map.of());
        }
        StarKeyed keyed = new StarKeyed(text);
        return keyed.fits() && keyed.doubled ? keyed.rekeyed() : new Rekeyed(text, Map.of());
    }

    private boolean fits() {
        for (MatchResult sign : SIGN.matcher(text).results().toList()) {
            if (text.charAt(sign.start()) == '*' && rule(sign.start())) {
                continue;
            }
            boolean fits = begins(sign.start()) ? answer(sign) : !calling(sign) || call(sign);
            boolean emphasis =
                    !begins(sign.start()) && !calling(sign) && sign.group().startsWith("*");
            if (!fits || emphasis) {
                return false;
            }
        }
        return closed() && counted > 1 && counted <= MOST;
    }

    private boolean call(MatchResult sign) {
        if (answered > 0 && !closed()) {
            return false;
        }
        if (answered > 0 || calls.isEmpty()) {
            calls.clear();
            callsAt.clear();
            answered = 0;
        }
        doubled |= sign.group().equals("**") && calls.equals(List.of("*"));
        boolean first = calls.isEmpty() == sign.group().equals("*");
        calls.add(sign.group());
        callsAt.add(sign.start());
        marks.add(sign);
        return first && calls.size() == new HashSet<>(calls).size();
    }

    private boolean answer(MatchResult sign) {
        if (answered >= calls.size() || !calls.get(answered).equals(sign.group())) {
            return false;
        }
        counted++;
        numbers.put(callsAt.get(answered++), counted);
        numbers.put(sign.start(), counted);
        marks.add(sign);
        return true;
    }

    private boolean closed() {
        return answered == calls.size();
    }

    /** A call stands right behind a word or its point, and before no word. */
    private boolean calling(MatchResult sign) {
        char before = text.charAt(sign.start() - 1);
        boolean behind = !Character.isWhitespace(before) && "([{“‘\"'*".indexOf(before) < 0;
        return behind && (sign.end() == text.length() || !Character.isLetterOrDigit(text.charAt(sign.end())));
    }

    private boolean begins(int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** True in a line of nothing but stars, which parts the text. */
    private boolean rule(int at) {
        return edge(at, -1) && edge(at, 1);
    }

    private boolean edge(int at, int by) {
        for (int i = at, steps = 0; steps < LONGEST_RULE; i += by, steps++) {
            if (i < 0 || i == text.length() || text.charAt(i) == '\n') {
                return true;
            }
            if (text.charAt(i) != '*' && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private Rekeyed rekeyed() {
        StringBuilder keyed = new StringBuilder();
        Map<String, String> labels = new HashMap<>();
        int from = 0;
        for (MatchResult mark : marks) {
            String number = Integer.toString(numbers.getOrDefault(mark.start(), 0));
            labels.put(number, mark.group());
            keyed.append(text, from, mark.start()).append('[').append(number).append(']');
            from = mark.end();
        }
        return new Rekeyed(keyed.append(text, from, text.length()).toString(), labels);
    }
}
