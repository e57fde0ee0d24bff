package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ibid.core.quiz.AssignmentTerms;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.quiz.Assignments;

/** Lets new terms reach an assignment and the attempts that are open in it: their deadlines move at once. */
@ApplicationScoped
class NewTerms {

    private final Assignments assignments;

    NewTerms(Assignments assignments) {
        this.assignments = assignments;
    }

    @Transactional
    void apply(UUID assignment, AssignmentTerms terms) {
        if (!assignments.change(assignment, terms)) {
            throw Refusal.notFound();
        }
        terms.learners()
                .forEach((learner, policy) -> AttemptRow.lockedOpen(terms.course(), assignment, learner, false)
                        .ifPresent(attempt -> attempt.apply(policy)));
    }
}
