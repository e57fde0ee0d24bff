package org.ibid.quiz.interaction.dateentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.junit.jupiter.api.Test;

/** What counts for which date stands in the table {@code grading/dates.tsv}. */
class DateEntryGraderTest {

    private final DateEntryGrader grader = new DateEntryGrader();

    private Outcome grade(String key, String typed) {
        return grader.grade(
                new Interaction.DateEntry(24), new DateEntryKey(List.of(key)), new Response.DateEntry(typed));
    }

    @Test
    void aCoarserDateIsToldThatTheEssayIsMoreExact() {
        assertThat(grade("25 October 1917", "1917").remark()).contains("more exact");
        assertThat(grade("25 October 1917", "25 October").remark()).contains("year");
        assertThat(grade("25 October 1917", "the day after").remark()).contains("could not be read");
        assertThat(grade("25 October 1917", "26 October 1917").remark()).isEmpty();
    }

    @Test
    void anyOfSeveralDatesIsRight() {
        DateEntryKey key = new DateEntryKey(List.of("1905", "1917"));
        assertThat(grader.grade(new Interaction.DateEntry(24), key, new Response.DateEntry("1917"))
                        .right())
                .isTrue();
        assertThat(grader.words(new Interaction.DateEntry(24), key)).isEqualTo("1905");
    }

    @Test
    void aTeachersDateMustBeOneThatCanBeRead() {
        assertThat(form("c. 1850")).isEqualTo(new KeyEdit.Accepted(new DateEntryKey(List.of("c. 1850"))));
        assertThat(form("31 June 1917")).isInstanceOf(KeyEdit.Refused.class);
        assertThat(form(" ")).isInstanceOf(KeyEdit.Refused.class);
    }

    private KeyEdit form(String date) {
        return grader.fromForm(
                new Interaction.DateEntry(24),
                null,
                new KeyForm("a", new Response.DateEntry(date), List.of(date), Map.of()));
    }

    @Property
    void aDayIsRightInEveryOrderAndItsMonthYearAndCenturyAreHalfRight(
            @ForAll @IntRange(min = 0, max = 700_000) int day) {
        LocalDate date = LocalDate.of(100, 1, 1).plusDays(day);
        String month = date.getMonth().name().substring(0, 3);
        String key = date.getDayOfMonth() + " " + month + " " + date.getYear();
        assertThat(grade(key, key).score()).isEqualTo(1);
        assertThat(grade(key, month + " " + date.getDayOfMonth() + ", " + date.getYear())
                        .score())
                .isEqualTo(1);
        assertThat(grade(key, date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear())
                        .score())
                .isEqualTo(1);
        assertThat(grade(key, month + " " + date.getYear()).score()).isEqualTo(0.5);
        assertThat(grade(key, String.valueOf(date.getYear())).score()).isEqualTo(0.5);
        assertThat(grade(key, "the " + date.getYear() / 10 * 10 + "s").score()).isEqualTo(0.5);
        LocalDate next = date.plusDays(1);
        assertThat(grade(key, next.getDayOfMonth() + " " + next.getMonth() + " " + next.getYear())
                        .score())
                .isZero();
    }

    @Property
    void whateverIsTypedScoresNoneHalfOrWhole(@ForAll @StringLength(max = 30) String typed) {
        assertThat(grade("c. 1850", typed).score()).isIn(0.0, 0.5, 1.0);
    }
}
