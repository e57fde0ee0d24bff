package org.ibid.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;

/** Reads a table: a row a line, bars around its cells, a line of dashes under a head. */
final class TableForm {

    private static final Pattern UNDER_HEAD = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+\\s*");

    private final FormAssembly essay;
    private final List<FormProblem> problems;
    private final StringBuilder text = new StringBuilder();
    private final List<Formatting> styles = new ArrayList<>();
    private final List<Words.Call> calls = new ArrayList<>();
    private final List<List<Span>> rows = new ArrayList<>();

    TableForm(FormAssembly essay, List<FormProblem> problems) {
        this.essay = essay;
        this.problems = problems;
    }

    void read(List<FormLine> lines) {
        boolean header = lines.size() > 1
                && UNDER_HEAD.matcher(lines.get(1).text().strip()).matches();
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1 || !header) {
                row(lines.get(i));
            }
        }
        List<List<Span>> placed = List.copyOf(rows);
        essay.add(
                new Words(text.toString(), styles, calls),
                lines.getFirst(),
                (id, span) -> new Block.Table(
                        id,
                        span,
                        header,
                        placed.stream()
                                .map(row -> row.stream()
                                        .map(cell -> cell.shift(span.start()))
                                        .toList())
                                .toList()));
    }

    private void row(FormLine line) {
        String inside = line.text().strip();
        if (!inside.startsWith("|")) {
            problems.add(new FormProblem(line.number(), FormProblem.Kind.TABLE_LINE, inside));
        } else {
            inside = inside.substring(1);
        }
        text.append(rows.isEmpty() ? "" : "\n");
        List<Span> cells = new ArrayList<>();
        int start = 0;
        for (int end = Plain.find(inside, '|', 0); end >= 0; end = Plain.find(inside, '|', start)) {
            cell(line.withText(inside.substring(start, end)), cells);
            start = end + 1;
        }
        if (cells.isEmpty() || !inside.substring(start).isBlank()) {
            cell(line.withText(inside.substring(start)), cells);
        }
        rows.add(cells);
    }

    private void cell(FormLine line, List<Span> cells) {
        Words words = FormWords.prose(List.of(line), problems);
        text.append(cells.isEmpty() ? "" : " | ");
        int start = text.length();
        text.append(words.text());
        cells.add(new Span(start, text.length()));
        words.formatting().forEach(f -> styles.add(f.shift(start)));
        words.calls().forEach(c -> calls.add(new Words.Call(c.offset() + start, c.key())));
    }
}
