package org.ibid.quiz.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.item.Interaction;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AssignmentTerms;
import org.ibid.core.quiz.Conduct;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Late;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextRule;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.Audit;
import org.jspecify.annotations.Nullable;

/** Which quiz stands before which course, and on what terms. */
@ApplicationScoped
public class Assignments {

    private static final int MOST_PERCENT = 100;

    private final ItemBank bank;
    private final Audit audit;
    private final EntityManager rows;
    private final Clock clock;

    Assignments(ItemBank bank, Audit audit, EntityManager rows, Clock clock) {
        this.bank = bank;
        this.audit = audit;
        this.rows = rows;
        this.clock = clock;
    }

    /** Part of the transaction at hand. */
    public Optional<Assigned> find(UUID course, UUID assignment) {
        // a line for each item of the quiz, the same pair in all of them
        return rows
                .createQuery("""
                        select a, q from AssignmentRow a join QuizRow q on q.id = a.quiz and q.library = a.library
                          left join fetch q.items
                        where a.course = :course and a.id = :assignment
                        """, Ordered.class)
                .setParameter("course", course)
                .setParameter("assignment", assignment)
                .getResultList()
                .stream()
                .findFirst()
                .map(Ordered::toAssigned);
    }

    private record Ordered(AssignmentRow assignment, QuizRow quiz) {
        Assigned toAssigned() {
            return new Assigned(
                    assignment.id,
                    assignment.library,
                    assignment.course,
                    quiz.title,
                    List.copyOf(quiz.items),
                    quiz.rows(),
                    assignment.policy.policy(),
                    assignment.lastEnd);
        }
    }

    /**
     * An item in a quiz that stands before some course.
     *
     * @param reserved whether its key is kept back there after handing in
     * @param open whether somebody may still take that quiz
     */
    public record Use(UUID item, boolean reserved, boolean open) {}

    /** Where the items of a library are used, in whatever course: three statements. Part of the transaction at hand. */
    public List<Use> uses(UUID library) {
        Map<UUID, Set<UUID>> items = new HashMap<>();
        rows.createQuery("select q.id, i from QuizRow q join q.items i where q.library = ?1", InQuiz.class)
                .setParameter(1, library)
                .getResultStream()
                .forEach(one -> items.computeIfAbsent(one.quiz(), quiz -> new HashSet<>())
                        .add(one.item()));
        rows.createQuery(
                        "select q.id, q.draws from QuizRow q where q.library = ?1 and q.draws is not null", Drawn.class)
                .setParameter(1, library)
                .getResultStream()
                .forEach(one -> one.draws()
                        .rows()
                        .forEach(row -> items.computeIfAbsent(one.quiz(), quiz -> new HashSet<>())
                                .addAll(row.pool())));
        return AssignmentRow.<AssignmentRow>list("library", library).stream()
                .flatMap(row -> items.getOrDefault(row.quiz, Set.of()).stream()
                        .map(item -> new Use(item, row.policy.policy().keys() != Reveal.ON_SUBMIT, open(row))))
                .toList();
    }

    private boolean open(AssignmentRow row) {
        Instant ends = row.policy.policy().ends();
        Instant now = clock.instant();
        return ends == null || now.isBefore(ends) || (row.lastEnd != null && now.isBefore(row.lastEnd));
    }

    private record InQuiz(UUID quiz, UUID item) {}

    private record Drawn(UUID quiz, QuizRow.Blueprint draws) {}

    /** Puts a quiz before a course, or changes the terms. Which quiz and which course stays. */
    @Transactional
    void order(Grant by, UUID id, AssignmentOrder order) {
        requireSense(order.policy());
        QuizRow quiz = QuizRow.of(by.scope(), order.quiz()).orElseThrow(Refusal::notFound);
        requireAnswerable(quiz.library, quiz.every(), order.policy());
        AssignmentRow row = AssignmentRow.findById(id);
        if (row == null) {
            row = new AssignmentRow();
            row.id = id;
            row.quiz = order.quiz();
            row.library = by.scope();
            row.course = order.course();
            row.orderedAt = clock.instant();
            fill(row, order.policy(), order.lastEnd());
            row.persist();
        } else {
            requireSame(row, by, order);
            fill(row, order.policy(), order.lastEnd());
        }
        audit.record(by, "assignment.ordered", id, "course " + order.course());
    }

    /**
     * The terms of an assignment after a change; part of the transaction at hand.
     *
     * @return false where there is no such assignment in the course
     */
    public boolean change(UUID id, AssignmentTerms terms) {
        requireSense(terms.policy());
        terms.learners().values().forEach(Assignments::requireSense);
        Optional<AssignmentRow> row = AssignmentRow.of(terms.course(), id);
        row.ifPresent(there -> fill(there, terms.policy(), terms.lastEnd()));
        return row.isPresent();
    }

    private static void fill(AssignmentRow row, EffectivePolicy policy, @Nullable Instant lastEnd) {
        row.policy = StoredPolicy.of(policy);
        row.closes = policy.ends();
        row.lastEnd = lastEnd;
    }

    private static void requireSame(AssignmentRow row, Grant by, AssignmentOrder order) {
        if (!row.library.equals(by.scope())) {
            throw Refusal.notFound();
        }
        if (!row.quiz.equals(order.quiz()) || !row.course.equals(order.course())) {
            throw Refusal.conflict("assignment-taken", "This assignment is of another quiz or for another course.");
        }
    }

    /** A quiz was changed: whatever stands before a course must stay answerable. */
    void requireAnswerable(QuizRow quiz) {
        AssignmentRow.<AssignmentRow>list("quiz", quiz.id)
                .forEach(row -> requireAnswerable(quiz.library, quiz.every(), row.policy.policy()));
    }

    /** Whoever answers by selecting in the essay has it open. */
    private void requireAnswerable(UUID library, List<UUID> items, EffectivePolicy policy) {
        boolean shut = bank.usable(library, items).values().stream()
                .filter(item -> policy.texts().of(item.item()) != TextRule.OPEN)
                .flatMap(item -> item.body().parts().stream())
                .anyMatch(part -> part.interaction() instanceof Interaction.TextSelection);
        if (shut) {
            throw Refusal.unacceptable(
                    "closed-selection",
                    "A question of this quiz is answered in the essay itself, so the text cannot be closed for it.",
                    "");
        }
    }

    /** Whoever sees the keys only after the close is told nothing of them before handing in. */
    private static void requireNothingEarly(EffectivePolicy policy) {
        if (!policy.during().sensible()) {
            throw Refusal.unacceptable("policy-senseless", "These terms leave no time or no try.", "");
        }
        if (policy.during().any() && !policy.midway().any()) {
            throw Refusal.unacceptable(
                    "told-too-early",
                    "What is shown only after the close cannot be told, or hinted at, while a question is answered.",
                    "");
        }
    }

    /** @throws Refusal 422 for terms that nobody could keep */
    public static void requireSense(EffectivePolicy policy) {
        Integer limit = policy.limitSeconds();
        Integer tries = policy.tries();
        boolean window = policy.opens() != null
                && policy.closes() != null
                && !policy.opens().isBefore(policy.closes());
        Conduct conduct = policy.conduct();
        Late late = policy.late();
        boolean strange = conduct.graceSeconds() < 0
                || conduct.perPage() < 0
                || (late != null && (late.percentPerDay() < 0 || late.percentPerDay() > MOST_PERCENT));
        if (strange || window || (limit != null && limit < 1) || (tries != null && tries < 1)) {
            throw Refusal.unacceptable("policy-senseless", "These terms leave no time or no try.", "");
        }
        requireNothingEarly(policy);
    }
}
