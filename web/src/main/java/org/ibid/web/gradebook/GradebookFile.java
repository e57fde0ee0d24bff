package org.ibid.web.gradebook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ibid.web.language.Language;
import org.ibid.web.language.Numbers;
import org.ibid.web.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * A gradebook as a file that spreadsheets open: UTF-8 with its mark. Where decimals have a comma, cells are parted by
 * semicolons, as the spreadsheets of that language expect it.
 */
record GradebookFile(GradebookWords words, Numbers numbers) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static GradebookFile in(Language language) {
        return new GradebookFile(language.words(GradebookWords.class), language.numbers());
    }

    String of(Gradebook gradebook) {
        List<String> head = new ArrayList<>(List.of(words.nameColumn(), words.emailColumn()));
        gradebook.quizzes().forEach(quiz -> {
            head.add(words.pointsColumn(quiz.title(), numbers.inCell(quiz.maxScore())));
            head.add(words.triesColumn(quiz.title()));
        });
        List<List<String>> lines = new ArrayList<>();
        for (Gradebook.Row row : gradebook.rows()) {
            List<String> line = named(row.student());
            row.cells().forEach(cell -> {
                line.add(points(cell.points()));
                line.add(Integer.toString(cell.tries()));
            });
            lines.add(line);
        }
        return written(head, lines);
    }

    String of(QuizResults results) {
        List<String> head = new ArrayList<>(List.of(
                words.nameColumn(),
                words.emailColumn(),
                words.handedInColumn(),
                words.countsColumn(),
                words.allPointsColumn()));
        results.questions().forEach(number -> head.add(words.questionColumn(number)));
        List<List<String>> lines = new ArrayList<>();
        for (QuizResults.Row row : results.rows()) {
            List<String> line = named(row.student());
            line.add(row.submitted());
            line.add(row.counts() ? words.yes() : words.no());
            line.add(points(row.score()));
            row.slots().forEach(points -> line.add(points(points)));
            lines.add(line);
        }
        return written(head, lines);
    }

    private static List<String> named(Person student) {
        return new ArrayList<>(List.of(student.name(), Objects.requireNonNullElse(student.email(), "")));
    }

    private String points(@Nullable Double points) {
        return points == null ? "" : numbers.inCell(points);
    }

    private String written(List<String> head, List<List<String>> lines) {
        StringWriter file = new StringWriter();
        file.write(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(numbers.decimalComma() ? ';' : ',')
                .get();
        try (CSVPrinter printer = new CSVPrinter(file, format)) {
            printer.printRecord(head.stream().map(GradebookFile::guarded));
            for (List<String> line : lines) {
                printer.printRecord(line.stream().map(GradebookFile::guarded));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    /** A cell that a spreadsheet would take for a formula starts with an apostrophe (OWASP, CSV injection). */
    static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
