package org.ibid.web.gradebook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A gradebook as a file that spreadsheets open: UTF-8 with its mark, comma, a dot in numbers. */
final class GradebookFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private GradebookFile() {}

    static String of(Gradebook gradebook) {
        List<Object> head = new ArrayList<>(List.of("Name", "E-mail"));
        gradebook.quizzes().forEach(quiz -> {
            head.add(quiz.title() + " (of " + plain(quiz.maxScore()) + ")");
            head.add(quiz.title() + ": tries");
        });
        List<List<Object>> lines = new ArrayList<>();
        for (Gradebook.Row row : gradebook.rows()) {
            List<Object> line = new ArrayList<>();
            line.add(row.student().name());
            line.add(orEmpty(row.student().email()));
            row.cells().forEach(cell -> {
                line.add(cell.points() == null ? "" : plain(cell.points()));
                line.add(Integer.toString(cell.tries()));
            });
            lines.add(line);
        }
        return written(head, lines);
    }

    static String of(QuizResults results) {
        List<Object> head = new ArrayList<>(List.of("Name", "E-mail", "Handed in", "Counts", "Points"));
        results.questions().forEach(number -> head.add("Question " + number));
        List<List<Object>> lines = new ArrayList<>();
        for (QuizResults.Row row : results.rows()) {
            List<Object> line = new ArrayList<>();
            line.add(row.student().name());
            line.add(orEmpty(row.student().email()));
            line.add(row.submitted());
            line.add(row.counts() ? "yes" : "no");
            line.add(decimal(row.score()));
            row.slots().forEach(points -> line.add(decimal(points)));
            lines.add(line);
        }
        return written(head, lines);
    }

    private static String written(List<Object> head, List<List<Object>> lines) {
        StringWriter file = new StringWriter();
        file.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            printer.printRecord(head.stream().map(GradebookFile::guarded));
            for (List<Object> line : lines) {
                printer.printRecord(line.stream().map(GradebookFile::guarded));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    /** A cell that a spreadsheet would take for a formula starts with an apostrophe (OWASP, CSV injection). */
    static String guarded(Object cell) {
        String text = cell.toString();
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(double points) {
        String text = String.format(Locale.ROOT, "%.2f", points);
        return text.replaceFirst("\\.?0+$", "");
    }

    /** For spreadsheets: {@code 0.5} for ½. */
    private static String decimal(String points) {
        return points.equals("½") ? "0.5" : points.replace("½", ".5");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
