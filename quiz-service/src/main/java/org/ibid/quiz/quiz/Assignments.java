package org.ibid.quiz.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Grant;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.Audit;

/** Which quiz stands before which course, and on what terms. */
@ApplicationScoped
public class Assignments {

    private final Audit audit;
    private final Clock clock;

    Assignments(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Part of the transaction at hand. */
    public Optional<Assigned> find(UUID course, UUID assignment) {
        return AssignmentRow.of(course, assignment).map(row -> {
            QuizRow quiz = QuizRow.of(row.library, row.quiz).orElseThrow();
            return new Assigned(
                    row.id, row.library, row.course, quiz.title, List.copyOf(quiz.items), row.policy.policy());
        });
    }

    /** Puts a quiz before a course, or changes the terms. Which quiz and which course stays. */
    @Transactional
    void order(Grant by, UUID id, AssignmentOrder order) {
        requireSense(order.policy());
        if (QuizRow.of(by.scope(), order.quiz()).isEmpty()) {
            throw Refusal.notFound();
        }
        AssignmentRow row = AssignmentRow.findById(id);
        if (row == null) {
            row = new AssignmentRow();
            row.id = id;
            row.quiz = order.quiz();
            row.library = by.scope();
            row.course = order.course();
            row.orderedAt = clock.instant();
            fill(row, order.policy());
            row.persist();
        } else {
            requireSame(row, by, order);
            fill(row, order.policy());
        }
        audit.record(by, "assignment.ordered", id, "course " + order.course());
    }

    private static void fill(AssignmentRow row, EffectivePolicy policy) {
        row.policy = StoredPolicy.of(policy);
        row.closes = policy.closes();
    }

    private static void requireSame(AssignmentRow row, Grant by, AssignmentOrder order) {
        if (!row.library.equals(by.scope())) {
            throw Refusal.notFound();
        }
        if (!row.quiz.equals(order.quiz()) || !row.course.equals(order.course())) {
            throw Refusal.conflict("assignment-taken", "This assignment is of another quiz or for another course.");
        }
    }

    /** @throws Refusal 422 for terms that nobody could keep */
    public static void requireSense(EffectivePolicy policy) {
        Integer limit = policy.limitSeconds();
        Integer tries = policy.tries();
        boolean window = policy.opens() != null
                && policy.closes() != null
                && !policy.opens().isBefore(policy.closes());
        if (window || (limit != null && limit < 1) || (tries != null && tries < 1)) {
            throw Refusal.unacceptable("policy-senseless", "These terms leave no time or no try.", "");
        }
    }
}
