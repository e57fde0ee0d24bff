package org.ibid.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.web.English;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Counting;
import org.ibid.web.assignment.Preset;
import org.ibid.web.assignment.Settings;
import org.ibid.web.assignment.Terms;
import org.ibid.web.course.CourseTime;
import org.ibid.web.language.Numbers;
import org.ibid.web.language.TimeWords;
import org.ibid.web.people.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GradebookTest {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private final Person ben = new Person(UUID.randomUUID(), "Ben", "ben@example.org");
    private final Person cleo = new Person(UUID.randomUUID(), "=cmd|' /C calc'!A0", null);
    private final Assignment quiz = new Assignment(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Week 1, part 2",
            2,
            2,
            new Terms(Preset.READING_CHECK, null, null, null, Settings.of(Preset.READING_CHECK)),
            false);

    private final GradebookWords words = English.words(GradebookWords.class);
    private final GradebookFile file = new GradebookFile(words, new Numbers(Locale.ENGLISH));

    @Test
    void theBestTryCounts() {
        AttemptResult first = result(ben, 0.5, 0);
        AttemptResult second = result(ben, 1.5, 1);

        Gradebook.Cell cell =
                gradebook(List.of(first, second)).rows().getFirst().cells().getFirst();

        assertThat(cell.best()).isEqualTo(second.attempt());
        assertThat(cell.points()).isEqualTo(1.5);
        assertThat(words.remark(cell.tries(), cell.open())).isEqualTo("2 tries");
    }

    @Test
    void whatIsUnderWayIsSaidAndCountsForNothing() {
        Gradebook.Cell cell = gradebook(List.of(result(ben, null, 0)))
                .rows()
                .getFirst()
                .cells()
                .getFirst();

        assertThat(cell.best()).isNull();
        assertThat(words.remark(cell.tries(), cell.open())).isEqualTo("under way");
    }

    @Test
    void aFileHasALineForEachStudentAndNoFormula() {
        assertThat(file.of(gradebook(List.of(result(ben, 1.5, 0)))).lines())
                .containsExactly(
                        "\uFEFFName,E-mail,\"Week 1, part 2 (of 2)\",\"Week 1, part 2: tries\"",
                        "Ben,ben@example.org,1.5,1",
                        "'=cmd|' /C calc'!A0,,,0");
    }

    @Test
    void aQuizQuestionByQuestionMarksTheTryThatCounts() {
        QuizResults results = QuizResults.of(
                2,
                Counting.BEST,
                List.of(ben, cleo),
                List.of(result(ben, 0.5, 0), result(ben, 1.5, 1)),
                new CourseTime(ZoneId.of("Europe/Berlin"), English.words(TimeWords.class)));

        assertThat(results.rows()).extracting(QuizResults.Row::counts).containsExactly(false, true);
        assertThat(results.rows().getLast().slots()).containsExactly(1.0, 0.5);
        assertThat(file.of(results).lines().skip(2))
                .containsExactly("Ben,ben@example.org,\"23 Nov 2026, 11:30\",yes,1.5,1,0.5");
    }

    @Test
    void whereDecimalsHaveACommaCellsArePartedBySemicolons() {
        GradebookFile german = new GradebookFile(words, new Numbers(Locale.GERMAN));

        assertThat(german.of(gradebook(List.of(result(ben, 1.5, 0)))).lines().skip(1))
                .startsWith("Ben;ben@example.org;1,5;1");
    }

    private Gradebook gradebook(List<AttemptResult> results) {
        return Gradebook.of(List.of(ben, cleo), List.of(quiz), Map.of(quiz.id(), results));
    }

    @Test
    void whichTryCountsIsSaidByTheTerms() {
        List<AttemptResult> tries = List.of(result(ben, 1.0, 1), result(ben, 1.5, 0), result(ben, 0.5, 2));

        assertThat(Counted.of(Counting.BEST, tries).points()).isEqualTo(1.5);
        assertThat(Counted.of(Counting.FIRST, tries).points()).isEqualTo(1.5);
        assertThat(Counted.of(Counting.LAST, tries).points()).isEqualTo(0.5);
        assertThat(Counted.of(Counting.MEAN, tries).points()).isEqualTo(1.0);
        assertThat(Counted.of(Counting.MEAN, tries).all()).hasSize(3);
        assertThat(Counted.of(Counting.MEAN, tries).attempt())
                .isEqualTo(tries.getLast().attempt());
        assertThat(Counted.of(Counting.MEAN, List.of()).points()).isNull();
    }

    private static AttemptResult result(Person learner, @Nullable Double score, int hour) {
        return new AttemptResult(
                UUID.randomUUID(),
                learner.id(),
                score == null ? AttemptState.OPEN : AttemptState.SUBMITTED,
                START.plusSeconds(3600L * hour),
                score == null ? null : START.plusSeconds(3600L * hour + 1800),
                score,
                2,
                score == null ? List.of() : List.of(score >= 1 ? 1.0 : 0.0, 0.5),
                0,
                0);
    }
}
