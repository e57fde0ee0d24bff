package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;

/**
 * Words on their way into a block, with what was lost among them.
 *
 * @param problems their offsets are those of the text
 */
public record Inline(StyledText text, List<ImportProblem> problems) {

    public static final Inline NOTHING = new Inline(StyledText.plain(""), List.of());

    public Inline {
        problems = List.copyOf(problems);
    }

    /** True where there is neither a word nor a call of a note. */
    public boolean blank() {
        return text.text().isBlank() && text.calls().isEmpty();
    }

    /** The same in one line. */
    public Inline unbroken() {
        return new Inline(new StyledText(text.text().replace('\n', ' '), text.formatting(), text.calls()), problems);
    }

    /** Joins pieces to one, in linear time, and knows where each went. */
    public static final class Joiner {
        private final StringBuilder words = new StringBuilder();
        private final List<Formatting> styles = new ArrayList<>();
        private final List<StyledText.Call> calls = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();

        public void add(Inline part, String separator) {
            if (!spans.isEmpty()) {
                words.append(separator);
            }
            int start = words.length();
            words.append(part.text().text());
            spans.add(new Span(start, words.length()));
            part.text().formatting().forEach(f -> styles.add(f.shift(start)));
            part.text()
                    .calls()
                    .forEach(c -> calls.add(new StyledText.Call(c.offset() + start, c.note(), c.confidence())));
            part.problems().forEach(p -> problems.add(shifted(p, start)));
        }

        /** Of each piece, in order. */
        public List<Span> spans() {
            return spans;
        }

        public boolean empty() {
            return spans.isEmpty();
        }

        public Inline joined() {
            return new Inline(new StyledText(words.toString(), styles, calls), problems);
        }
    }

    static ImportProblem shifted(ImportProblem problem, int by) {
        Integer start = problem.start();
        return new ImportProblem(problem.code(), problem.message(), start == null ? null : start + by);
    }
}
