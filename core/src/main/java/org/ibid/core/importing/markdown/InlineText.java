package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.jspecify.annotations.Nullable;

/**
 * The inline content of one Markdown block.
 *
 * @param lines how many lines hard breaks make of it; in the text they are line feeds
 * @param softBreaks how many breaks were only the wrap of the source
 * @param pictures what it shows, in order
 * @param problems their offsets are those of the text
 */
record InlineText(StyledText text, int lines, int softBreaks, List<Picture> pictures, List<ImportProblem> problems) {

    /** @param inWords true where its description stands in the text already */
    record Picture(String words, @Nullable String source, boolean inWords) {}

    boolean blank() {
        return text.text().isBlank() && text.calls().isEmpty();
    }

    /** The same as prose: hard breaks are spaces. */
    InlineText unbroken() {
        return lines == 1
                ? this
                : new InlineText(
                        new StyledText(text.text().replace('\n', ' '), text.formatting(), text.calls()),
                        1,
                        softBreaks,
                        pictures,
                        problems);
    }

    /** Joins inline texts to one, and knows where each went. */
    static final class Joiner {
        private final StringBuilder words = new StringBuilder();
        private final List<Formatting> styles = new ArrayList<>();
        private final List<StyledText.Call> calls = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private final List<Picture> pictures = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();

        void add(InlineText part, String separator) {
            if (!spans.isEmpty()) {
                words.append(separator);
            }
            int start = words.length();
            words.append(part.text().text());
            spans.add(new Span(start, words.length()));
            pictures.addAll(part.pictures());
            part.text().formatting().forEach(f -> styles.add(f.shift(start)));
            part.text().calls().forEach(c -> calls.add(new StyledText.Call(c.offset() + start, c.note(), 1)));
            part.problems()
                    .forEach(p -> problems.add(
                            new ImportProblem(p.code(), p.message(), p.start() == null ? null : p.start() + start)));
        }

        List<Span> spans() {
            return spans;
        }

        InlineText joined() {
            return new InlineText(new StyledText(words.toString(), styles, calls), 1, 0, pictures, problems);
        }
    }
}
