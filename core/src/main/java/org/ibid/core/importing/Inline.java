package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.StatedVoice;
import org.jspecify.annotations.Nullable;

/**
 * Words on their way into a block, with what was lost among them.
 *
 * @param problems their offsets are those of the text
 * @param voices what the format says of who speaks
 */
public record Inline(StyledText text, List<ImportProblem> problems, List<StatedVoice> voices) {

    public static final Inline NOTHING = new Inline(StyledText.plain(""), List.of());

    public Inline {
        problems = List.copyOf(problems);
        voices = List.copyOf(voices);
    }

    public Inline(StyledText text, List<ImportProblem> problems) {
        this(text, problems, List.of());
    }

    /** The same, all of it said by somebody, unless it is stated already who says what of it. */
    public Inline saidBy(@Nullable String who) {
        return who == null || !voices.isEmpty() || text.text().isBlank()
                ? this
                : new Inline(
                        text,
                        problems,
                        List.of(new StatedVoice(new Span(0, text.text().length()), who)));
    }

    /** True where there is neither a word nor a call of a note. */
    public boolean blank() {
        return text.text().isBlank() && text.calls().isEmpty();
    }

    /** The same in one line. */
    public Inline unbroken() {
        return new Inline(
                new StyledText(text.text().replace('\n', ' '), text.formatting(), text.calls()), problems, voices);
    }

    /** Joins pieces to one, in linear time, and knows where each went. */
    public static final class Joiner {
        private final StringBuilder words = new StringBuilder();
        private final List<Formatting> styles = new ArrayList<>();
        private final List<StyledText.Call> calls = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private final List<StatedVoice> voices = new ArrayList<>();
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
            part.voices().forEach(v -> voices.add(v.shift(start)));
        }

        /** Of each piece, in order. */
        public List<Span> spans() {
            return spans;
        }

        public boolean empty() {
            return spans.isEmpty();
        }

        public Inline joined() {
            return new Inline(new StyledText(words.toString(), styles, calls), problems, voices);
        }
    }

    static ImportProblem shifted(ImportProblem problem, int by) {
        Integer start = problem.start();
        return new ImportProblem(problem.code(), problem.message(), start == null ? null : start + by);
    }
}
