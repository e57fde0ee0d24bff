package org.ibid.web.gradebook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Counting;
import org.ibid.web.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Students by quizzes. Which try counts is said by the terms of the quiz.
 *
 * @param quizzes the columns, in the order in which they were set
 */
record Gradebook(List<Assignment> quizzes, List<Row> rows) {

    record Row(Person student, List<Cell> cells) {}

    /**
     * @param best the attempt that counts, or the last of those whose mean does; null while none has been handed in
     * @param points its points; null while there are none
     * @param tries how many were handed in
     * @param open true while one is under way
     * @param waiting parts of the handed-in ones that a teacher has yet to mark
     */
    record Cell(@Nullable UUID best, @Nullable Double points, int tries, boolean open, int waiting) {

        /** True where something stands beside the points: see {@link GradebookWords#remark}. */
        public boolean remarkable() {
            return open || tries > 1;
        }
    }

    /** @param results by assignment; those of people who are no students of the course are left out */
    static Gradebook of(List<Person> students, List<Assignment> quizzes, Map<UUID, List<AttemptResult>> results) {
        List<Row> rows = students.stream()
                .map(student -> new Row(
                        student,
                        quizzes.stream()
                                .map(quiz -> cell(
                                        student,
                                        quiz.terms().settings().counting(),
                                        results.getOrDefault(quiz.id(), List.of())))
                                .toList()))
                .toList();
        return new Gradebook(quizzes, rows);
    }

    private static Cell cell(Person student, Counting counting, List<AttemptResult> results) {
        List<AttemptResult> own =
                results.stream().filter(r -> r.learner().equals(student.id())).toList();
        List<AttemptResult> done =
                own.stream().filter(r -> r.state() == AttemptState.SUBMITTED).toList();
        Counted counted = Counted.of(counting, done);
        return new Cell(
                counted.attempt(),
                counted.points(),
                done.size(),
                own.size() > done.size(),
                done.stream().mapToInt(AttemptResult::waiting).sum());
    }
}
