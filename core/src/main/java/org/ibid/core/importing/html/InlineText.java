package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.jsoup.nodes.Element;

/**
 * Words in a line, or several lines where the page breaks them.
 *
 * @param pictures what is shown among the words and has none in them
 * @param problems their offsets are those of the text
 */
record InlineText(StyledText text, List<Element> pictures, List<ImportProblem> problems) {

    boolean blank() {
        return Characters.blank(text.text()) && text.calls().isEmpty();
    }

    boolean wordless() {
        return Characters.blank(text.text());
    }

    int lines() {
        return (int) text.text().chars().filter(c -> c == '\n').count() + 1;
    }

    /** The same as prose: breaks are spaces. */
    InlineText unbroken() {
        return text.text().indexOf('\n') < 0
                ? this
                : new InlineText(
                        new StyledText(text.text().replace('\n', ' '), text.formatting(), text.calls()),
                        pictures,
                        problems);
    }

    /** Joins inline texts to one, and knows where each went. */
    static final class Joiner {
        private final StringBuilder words = new StringBuilder();
        private final List<org.ibid.core.essay.Formatting> styles = new ArrayList<>();
        private final List<StyledText.Call> calls = new ArrayList<>();
        private final List<Element> pictures = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();

        void add(InlineText part, String separator) {
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
            part.problems().forEach(p -> problems.add(moved(p, start)));
            pictures.addAll(part.pictures());
        }

        boolean empty() {
            return spans.isEmpty();
        }

        List<Span> spans() {
            return spans;
        }

        InlineText joined() {
            return new InlineText(new StyledText(words.toString(), styles, calls), pictures, problems);
        }
    }

    static ImportProblem moved(ImportProblem problem, int by) {
        Integer start = problem.start();
        return start == null ? problem : new ImportProblem(problem.code(), problem.message(), start + by);
    }
}
