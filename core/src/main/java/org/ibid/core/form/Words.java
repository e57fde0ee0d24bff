package org.ibid.core.form;

import java.util.Comparator;
import java.util.List;
import org.ibid.core.essay.Formatting;

/**
 * The words of a block, a note or a cell on their way into the form.
 *
 * @param formatting offsets into {@code text}, in the order of {@link NormalForm}
 * @param calls in order of offset
 */
record Words(String text, List<Formatting> formatting, List<Call> calls) {

    /** A note called between two characters. */
    record Call(int offset, String key) {}

    /** How lines are told. */
    enum Lines {
        /** A line end in the form is a space; a backslash before it makes it count. */
        PROSE,
        /** The same, and a blank line is one in the words too. */
        PARAGRAPHS,
        /** Line ends count, and so do spaces at the start of a line. */
        KEPT,
        /** There is one line, and bars end it. */
        CELL
    }

    /** The words between two offsets; formatting and calls are those inside. */
    Words between(int start, int end) {
        List<Formatting> styles = formatting.stream()
                .filter(f -> f.span().start() >= start && f.span().end() <= end)
                .map(f -> f.shift(-start))
                .toList();
        List<Call> called = calls.stream()
                .filter(c -> c.offset() >= start && c.offset() <= end)
                .sorted(Comparator.comparingInt(Call::offset))
                .map(c -> new Call(c.offset() - start, c.key()))
                .toList();
        return new Words(text.substring(start, end), styles, called);
    }

    boolean plain() {
        return formatting.isEmpty() && calls.isEmpty();
    }
}
