package org.ibid.quiz.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.dateentry.DateEntryKey;
import org.ibid.quiz.interaction.numberentry.NumberEntryKey;
import org.ibid.quiz.interaction.textentry.TextEntryKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables in {@code grading/}: what counts for a number, a date and a name, and what does not. */
class AcceptedFormsTest {

    private record Row(String key, double score, List<String> typed) {}

    @TestFactory
    Stream<DynamicTest> numbers() {
        return cases(
                "numbers",
                row -> new Case(
                        new Interaction.NumberEntry(24, ""),
                        new NumberEntryKey(List.of(row)),
                        Response.NumberEntry::new));
    }

    @TestFactory
    Stream<DynamicTest> dates() {
        return cases(
                "dates",
                row -> new Case(
                        new Interaction.DateEntry(24), new DateEntryKey(List.of(row)), Response.DateEntry::new));
    }

    @TestFactory
    Stream<DynamicTest> names() {
        return cases("names", row -> {
            String[] sides = row.split(" ~ ", -1);
            List<String> rivals = sides.length > 1 ? forms(sides[1]) : List.of();
            return new Case(
                    new Interaction.TextEntry(24), new TextEntryKey(forms(sides[0]), rivals), Response.TextEntry::new);
        });
    }

    @Test
    void theTablesHoldFiveHundredCasesAndMore() {
        assertThat(Stream.of("numbers", "dates", "names")
                        .flatMap(AcceptedFormsTest::rows)
                        .mapToLong(row -> row.typed.size())
                        .sum())
                .isGreaterThanOrEqualTo(500);
    }

    private static List<String> forms(String text) {
        return List.of(text.split(" \\| ", -1));
    }

    private record Case(Interaction interaction, Key key, Function<String, Response> typed) {}

    private static Stream<DynamicTest> cases(String table, Function<String, Case> keyed) {
        return rows(table)
                .flatMap(row -> row.typed.stream()
                        .map(typed -> DynamicTest.dynamicTest(row.key + " ← " + typed + " = " + row.score, () -> {
                            Case one = keyed.apply(row.key);
                            Outcome outcome = Interactions.grade(one.interaction, one.key, one.typed.apply(typed));
                            assertThat(outcome.score()).isCloseTo(row.score, within(1e-9));
                        })));
    }

    private static Stream<Row> rows(String table) {
        try (InputStream in = AcceptedFormsTest.class.getResourceAsStream("/grading/" + table + ".tsv")) {
            return new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells ->
                            new Row(cells[0], Double.parseDouble(cells[1]), Arrays.asList(cells[2].split(" · ", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
