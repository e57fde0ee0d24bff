package org.ibid.core.importing.flow;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;

/**
 * The words of a paragraph or a cell. Line breaks in it are line feeds.
 *
 * @param problems their offsets are those of the text
 */
public record FlowText(StyledText text, List<ImportProblem> problems) {

    public static final FlowText EMPTY = new FlowText(StyledText.plain(""), List.of());

    public FlowText {
        problems = List.copyOf(problems);
    }

    public boolean blank() {
        return text.text().isBlank() && text.calls().isEmpty();
    }

    public String words() {
        return text.text();
    }

    int lines() {
        return 1 + (int) words().chars().filter(c -> c == '\n').count();
    }

    /** The same as prose: line breaks are spaces. */
    public FlowText onOneLine() {
        return lines() == 1
                ? this
                : new FlowText(new StyledText(words().replace('\n', ' '), text.formatting(), text.calls()), problems);
    }

    /** What stands between the line breaks that come in twos: paragraphs that were made without the paragraph key. */
    List<FlowText> paragraphs() {
        if (!words().contains("\n\n")) {
            return List.of(this);
        }
        List<FlowText> parts = new ArrayList<>();
        int from = 0;
        while (from <= words().length()) {
            int gap = words().indexOf("\n\n", from);
            int end = gap < 0 ? words().length() : gap;
            int next = end;
            while (next < words().length() && words().charAt(next) == '\n') {
                next++;
            }
            parts.add(slice(from, end, gap < 0 ? end + 1 : next));
            from = gap < 0 ? end + 1 : next;
        }
        return parts;
    }

    /** @param next where the next slice begins: what is placed before it belongs to this one */
    private FlowText slice(int start, int end, int next) {
        Span whole = new Span(start, end);
        List<Formatting> styles = new ArrayList<>();
        for (Formatting f : text.formatting()) {
            int from = Math.max(start, f.span().start());
            int to = Math.min(end, f.span().end());
            if (from < to) {
                styles.add(new Formatting(f.style(), new Span(from - start, to - start), f.href()));
            }
        }
        List<StyledText.Call> calls = text.calls().stream()
                .filter(c -> start <= c.offset() && c.offset() < next)
                .map(c -> new StyledText.Call(Math.min(c.offset(), end) - start, c.note(), c.confidence()))
                .toList();
        List<ImportProblem> placed = problems.stream()
                .filter(p -> p.start() != null && start <= p.start() && p.start() < next)
                .map(p -> new ImportProblem(
                        p.code(), p.message(), Math.min(p.start() == null ? end : p.start(), end) - start))
                .toList();
        return new FlowText(new StyledText(whole.in(words()), styles, calls), placed);
    }

    /** The same without its first characters. */
    FlowText withoutFirst(int characters) {
        return characters == 0
                ? this
                : new FlowText(
                        text.without(List.of(new Span(0, characters))),
                        problems.stream()
                                .map(p -> new ImportProblem(
                                        p.code(),
                                        p.message(),
                                        Math.max(0, (p.start() == null ? 0 : p.start()) - characters)))
                                .toList());
    }

    /** Puts texts together and knows where each went. */
    static final class Joiner {
        private final StringBuilder words = new StringBuilder();
        private final List<Formatting> styles = new ArrayList<>();
        private final List<StyledText.Call> calls = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();

        Joiner add(FlowText part, String separator) {
            if (!spans.isEmpty()) {
                words.append(separator);
            }
            int start = words.length();
            words.append(part.words());
            spans.add(new Span(start, words.length()));
            part.text().formatting().forEach(f -> styles.add(f.shift(start)));
            part.text()
                    .calls()
                    .forEach(c -> calls.add(new StyledText.Call(c.offset() + start, c.note(), c.confidence())));
            part.problems().forEach(p -> problems.add(moved(p, start)));
            return this;
        }

        List<Span> spans() {
            return spans;
        }

        FlowText joined() {
            return new FlowText(new StyledText(words.toString(), styles, calls), problems);
        }
    }

    static ImportProblem moved(ImportProblem problem, int by) {
        Integer start = problem.start();
        return new ImportProblem(problem.code(), problem.message(), (start == null ? 0 : start) + by);
    }

    /** These, one after another. */
    public static FlowText joined(List<FlowText> parts, String separator) {
        Joiner joiner = new Joiner();
        parts.forEach(p -> joiner.add(p, separator));
        return joiner.joined();
    }
}
