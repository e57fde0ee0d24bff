package org.ibid.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.course.Course;
import org.ibid.web.course.Membership;

/** The quizzes of courses. */
@ApplicationScoped
public class Assignments {

    private final AuditLog audit;
    private final Clock clock;

    Assignments(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order in which they were set. */
    @Transactional
    public List<Assignment> of(Course course) {
        return AssignmentRow.of(course.id()).stream()
                .map(AssignmentRow::toAssignment)
                .toList();
    }

    /** @throws NotFoundException when it is not one of the course's */
    @Transactional
    public Assignment assignment(Course course, UUID id) {
        return AssignmentRow.in(course.id(), id)
                .map(AssignmentRow::toAssignment)
                .orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when there is none; the caller must check whose it is */
    @Transactional
    public Assignment find(UUID id) {
        return AssignmentRow.<AssignmentRow>findByIdOptional(id)
                .map(AssignmentRow::toAssignment)
                .orElseThrow(NotFoundException::new);
    }

    /** @param id as quiz-service knows it already: it is told first, so that no quiz stands on the page that it lacks */
    @Transactional
    Assignment keep(UUID id, Membership teacher, QuizSummary quiz, Terms terms) {
        AssignmentRow row = new AssignmentRow();
        row.id = id;
        row.course = teacher.course().id();
        row.library = quiz.library();
        row.quiz = quiz.quiz();
        row.title = quiz.title();
        row.items = quiz.items().size();
        row.maxScore = quiz.maxScore();
        row.preset = terms.preset();
        row.opens = terms.opens();
        row.closes = terms.closes();
        row.limitMinutes = terms.limitMinutes();
        row.createdBy = teacher.person();
        row.createdAt = clock.instant();
        row.persist();
        audit.record(teacher.person(), "quiz.assigned", id, Map.of("course", row.course.toString()));
        return row.toAssignment();
    }
}
