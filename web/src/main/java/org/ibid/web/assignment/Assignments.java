package org.ibid.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.course.Course;
import org.ibid.web.course.Membership;
import org.jspecify.annotations.Nullable;

/** The quizzes of courses. */
@ApplicationScoped
public class Assignments {

    private final AuditLog audit;
    private final TermsLetters letters;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Assignments(AuditLog audit, TermsLetters letters, Clock clock) {
        this.audit = audit;
        this.letters = letters;
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
    Assignment keep(UUID id, Membership teacher, QuizSummary quiz, Terms terms, @Nullable String code) {
        AssignmentRow row = new AssignmentRow();
        row.id = id;
        row.course = teacher.course().id();
        row.library = quiz.library();
        row.quiz = quiz.quiz();
        row.title = quiz.title();
        row.items = quiz.count();
        row.maxScore = quiz.maxScore();
        row.fill(terms);
        row.accessCode = code == null ? null : AccessCode.hashed(code, random);
        row.createdBy = teacher.person();
        row.createdAt = clock.instant();
        row.persist();
        audit.record(teacher.person(), "quiz.assigned", id, Map.of("course", row.course.toString()));
        letters.write(id);
        return row.toAssignment();
    }

    /**
     * Changes the terms; quiz-service hears of it by letter, attempts that are under way included.
     *
     * @param code a new access code; null for the one that there is, empty for none any more
     */
    @Transactional
    void change(Membership teacher, Assignment assignment, Terms terms, @Nullable String code) {
        AssignmentRow row =
                AssignmentRow.in(teacher.course().id(), assignment.id()).orElseThrow(NotFoundException::new);
        row.fill(terms);
        if (code != null) {
            row.accessCode = code.isEmpty() ? null : AccessCode.hashed(code, random);
        }
        letters.write(row.id);
        audit.record(
                teacher.person(),
                "quiz.terms-changed",
                row.id,
                Map.of(
                        "before", assignment.terms().toString(),
                        "after", terms.toString(),
                        "code", code == null ? "kept" : code.isEmpty() ? "removed" : "set"));
    }
}
