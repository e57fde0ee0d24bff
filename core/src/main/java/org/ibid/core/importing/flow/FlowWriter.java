package org.ibid.core.importing.flow;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;

/** Writes the words of one paragraph as they come, in pieces of whatever style. */
public final class FlowWriter {

    /** Longest run of combining marks that is normalised; no language has such, and sorting them takes quadratic time. */
    private static final int MOST_MARKS = 60;

    private final StringBuilder words = new StringBuilder();
    private final Map<Inline, Integer> open = new LinkedHashMap<>();
    private final List<Formatting> styles = new ArrayList<>();
    private final List<StyledText.Call> calls = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private boolean overrides;

    /** The styles of what is written from now on. */
    public void styled(Set<Inline> wanted) {
        for (Inline each : new ArrayList<>(open.keySet())) {
            if (!wanted.contains(each)) {
                close(each);
            }
        }
        wanted.forEach(each -> open.putIfAbsent(each, words.length()));
    }

    public Set<Inline> styles() {
        return new HashSet<>(open.keySet());
    }

    private void close(Inline inline) {
        Integer start = open.remove(inline);
        if (start != null && start < words.length()) {
            styles.add(new Formatting(inline.style(), new Span(start, words.length()), inline.href()));
        }
    }

    /** Characters as they stand in the file: white space of every kind but no-break spaces is a space. */
    public void characters(String text) {
        int before = words.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2028') {
                words.append('\n');
            } else if (c == '\u202D' || c == '\u202E') {
                overrides = true;
            } else if (c != '\uFEFF' && c != '\u00AD') {
                words.append(Character.isISOControl(c) || c == '\u2029' ? ' ' : c);
            }
        }
        compose(before);
    }

    /** An accent may come in another piece than its letter. */
    private void compose(int from) {
        int start = from;
        while (start > 0 && start < words.length() && mark(words.charAt(start)) && from - start <= MOST_MARKS) {
            start--;
        }
        String tail = words.substring(start);
        if (Normalizer.isNormalized(tail, Normalizer.Form.NFC) || tooManyMarks(tail)) {
            return;
        }
        words.replace(start, words.length(), Normalizer.normalize(tail, Normalizer.Form.NFC));
    }

    private static boolean tooManyMarks(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = mark(text.charAt(i)) ? run + 1 : 0;
            if (run > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }

    private static boolean mark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    public void lineBreak() {
        words.append('\n');
    }

    /** A note is called here. */
    public void call(String note) {
        calls.add(new StyledText.Call(words.length(), note, 1));
    }

    public void problem(String code, String message) {
        problems.add(new ImportProblem(code, message, words.length()));
    }

    public int length() {
        return words.length();
    }

    public String since(int offset) {
        return words.substring(Math.min(offset, words.length()));
    }

    /** Takes back what was written from there on: it turned out to be a mark and no words. */
    public void takeBack(int offset) {
        words.setLength(Math.min(offset, words.length()));
        open.replaceAll((inline, start) -> Math.min(start, words.length()));
        styles.replaceAll(f -> new Formatting(f.style(), within(f.span()), f.href()));
        styles.removeIf(f -> f.span().length() == 0);
        calls.replaceAll(c -> new StyledText.Call(Math.min(c.offset(), words.length()), c.note(), c.confidence()));
    }

    private Span within(Span span) {
        return new Span(Math.min(span.start(), words.length()), Math.min(span.end(), words.length()));
    }

    /** As prose: one space where there are several, none at the ends of lines. */
    public FlowText prose() {
        finish();
        StringBuilder kept = new StringBuilder();
        int[] moved = new int[words.length() + 1];
        BitSet unseen = unseen();
        int end = words.length();
        while (end > 0 && space(words.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < words.length(); i++) {
            moved[i] = kept.length();
            char c = words.charAt(i);
            boolean doubled = c == ' ' && (kept.isEmpty() || space(kept.charAt(kept.length() - 1)));
            if (i < end && !unseen.get(i) && !doubled && !(c == '\n' && kept.isEmpty())) {
                kept.append(c);
            }
        }
        moved[words.length()] = kept.length();
        return moved(kept.toString(), moved);
    }

    /** Spaces before a line break, and brackets with nothing but a call between them, which are part of its mark. */
    private BitSet unseen() {
        BitSet unseen = new BitSet();
        for (int i = words.length() - 2; i >= 0; i--) {
            char next = words.charAt(i + 1);
            unseen.set(i, words.charAt(i) == ' ' && (next == '\n' || unseen.get(i + 1)));
        }
        for (StyledText.Call call : calls) {
            int at = call.offset();
            String around = at > 0 && at < words.length() ? words.substring(at - 1, at + 1) : "";
            if (around.equals("[]") || around.equals("()")) {
                unseen.set(at - 1, at + 1);
            }
        }
        return unseen;
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\n';
    }

    private FlowText moved(String text, int[] moved) {
        List<Formatting> placed = new ArrayList<>();
        for (Formatting f : styles) {
            int start = moved[f.span().start()];
            int end = moved[f.span().end()];
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                placed.add(new Formatting(f.style(), new Span(start, end), f.href()));
            }
        }
        return new FlowText(
                new StyledText(
                        text,
                        placed,
                        calls.stream()
                                .map(c -> new StyledText.Call(moved[c.offset()], c.note(), c.confidence()))
                                .toList()),
                problems.stream()
                        .map(p -> new ImportProblem(p.code(), p.message(), moved[p.start() == null ? 0 : p.start()]))
                        .toList());
    }

    /** With every space, as code is written. */
    public FlowText verbatim() {
        finish();
        return new FlowText(new StyledText(words.toString(), List.of(), calls), problems);
    }

    private void finish() {
        styled(Set.of());
        styles.removeIf(f -> f.style() == Style.LINK && f.href() == null);
        styles.replaceAll(f -> new Formatting(f.style(), within(f.span()), f.href()));
        styles.sort((a, b) -> a.span().compareTo(b.span()));
        calls.replaceAll(c -> new StyledText.Call(Math.min(c.offset(), words.length()), c.note(), c.confidence()));
        problems.replaceAll(p ->
                new ImportProblem(p.code(), p.message(), Math.min(p.start() == null ? 0 : p.start(), words.length())));
        if (overrides) {
            overrides = false;
            problems.add(new ImportProblem(
                    "direction-override",
                    "Invisible characters that turn the direction of writing round were taken out.",
                    0));
        }
    }
}
