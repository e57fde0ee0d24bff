package org.ibid.web.gradebook;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.web.assignment.Counting;
import org.ibid.web.course.CourseTime;
import org.ibid.web.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * One quiz question by question: a line for each try that was handed in.
 *
 * @param questions the numbers of the columns
 */
record QuizResults(List<Integer> questions, List<Row> rows) {

    /**
     * @param submitted in the course's time, without its zone
     * @param counts true for the try that counts
     * @param slots points per question
     */
    record Row(
            UUID attempt,
            Person student,
            String submitted,
            @Nullable Double score,
            boolean counts,
            List<Double> slots) {}

    static QuizResults of(
            int items, Counting counting, List<Person> students, List<AttemptResult> results, CourseTime time) {
        List<Row> rows = students.stream()
                .flatMap(student -> {
                    List<AttemptResult> own = results.stream()
                            .filter(r -> r.learner().equals(student.id()) && r.state() == AttemptState.SUBMITTED)
                            .sorted(Comparator.comparing(AttemptResult::started))
                            .toList();
                    Counted counted = Counted.of(counting, own);
                    return own.stream().map(r -> row(r, student, counted.all().contains(r.attempt()), time));
                })
                .toList();
        return new QuizResults(IntStream.rangeClosed(1, items).boxed().toList(), rows);
    }

    private static Row row(AttemptResult result, Person student, boolean counts, CourseTime time) {
        return new Row(
                result.attempt(),
                student,
                time.inShort(result.submitted() == null ? result.started() : result.submitted()),
                result.score(),
                counts,
                result.slots());
    }
}
