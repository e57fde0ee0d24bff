package org.ibid.quiz.marking;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradePlan.Change;
import org.ibid.core.quiz.RegradeRun;
import org.ibid.core.quiz.Ruling;
import org.ibid.quiz.JsonColumns;
import org.ibid.quiz.attempt.AttemptMarks;
import org.ibid.quiz.attempt.Windows;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.quiz.Assigned;
import org.ibid.quiz.quiz.Assignments;
import org.ibid.quiz.ruling.Ruled;
import org.ibid.quiz.ruling.RulingBook;
import org.ibid.quiz.security.Audit;

/** Regrades assignments: first in words only, then, if nothing has changed meanwhile, for good and all at once. */
@ApplicationScoped
class Regrades {

    private static final String KEEP = """
        insert into regrade_change (regrade, attempt, learner, score_before, most_before, score_after, most_after, kept)
        select :regrade, attempt, learner, cast(before->>'score' as float8), cast(before->>'most' as float8),
          cast(after->>'score' as float8), cast(after->>'most' as float8), kept
        from jsonb_to_recordset(cast(:changes as jsonb)) as c(attempt uuid, learner uuid, before jsonb, after jsonb,
          kept boolean)
        """;

    private final Assignments assignments;
    private final AttemptMarks marks;
    private final RulingBook book;
    private final RegradeGround ground;
    private final Windows windows;
    private final Challenges challenges;
    private final EntityManager rows;
    private final Audit audit;

    Regrades(
            Assignments assignments,
            AttemptMarks marks,
            RulingBook book,
            RegradeGround ground,
            Windows windows,
            Challenges challenges,
            EntityManager rows,
            Audit audit) {
        this.assignments = assignments;
        this.marks = marks;
        this.book = book;
        this.ground = ground;
        this.windows = windows;
        this.challenges = challenges;
        this.rows = rows;
        this.audit = audit;
    }

    /** What would be done; nothing is. */
    @Transactional
    RegradePlan plan(Grant by, UUID assignment, RegradeOrder order) {
        assigned(by, assignment);
        return ground.plan(by.scope(), assignment, book.of(by.scope(), assignment), order)
                .toPlan();
    }

    /** Running the same plan again is answered as the first time. */
    @Transactional
    Regrade run(Grant by, UUID assignment, RegradeRun run) {
        Assigned assigned = assigned(by, assignment);
        book.writeLock(assignment);
        List<Ruled> before = book.of(by.scope(), assignment);
        Optional<Ruled> same =
                before.stream().filter(one -> one.plan().equals(run.hash())).findFirst();
        if (same.isPresent()) {
            return one(before, assigned, same.get());
        }
        Regrading.Plan plan = ground.plan(by.scope(), assignment, before, run.order());
        if (!plan.hash().equals(run.hash())) {
            throw Refusal.conflict("plan-changed", "Something has changed since this was worked out.");
        }
        Ruled ruled = book.keep(by, assignment, before.size() + 1, run.order(), run.hash());
        marks.append(Regrading.facts(plan, ruled));
        marks.total(Regrading.totals(plan));
        keep(ruled.id(), plan.toPlan().changes());
        challenges.regraded(by, assignment, run, ruled.id());
        audit.record(
                by,
                run.order().undoes() == null ? "regrade.run" : "regrade.undone",
                ruled.id(),
                "assignment " + assignment + ": " + said(run.order()));
        return one(book.of(by.scope(), assignment), assigned, ruled);
    }

    private static String said(RegradeOrder order) {
        String what = order.undoes() != null
                ? "takes back " + order.undoes()
                : order.rulings().stream().map(Ruling::toString).collect(Collectors.joining("; "));
        return what + (order.nobodyLoses() ? "; nobody loses" : "") + "; " + order.reason();
    }

    @Transactional
    List<Regrade> all(Grant by, UUID assignment) {
        Assigned assigned = assigned(by, assignment);
        List<Ruled> all = book.of(by.scope(), assignment);
        return shown(all, assigned, all);
    }

    private Assigned assigned(Grant by, UUID assignment) {
        return assignments.find(by.scope(), assignment).orElseThrow(Refusal::notFound);
    }

    private Regrade one(List<Ruled> book, Assigned assigned, Ruled one) {
        return shown(book, assigned, List.of(one)).getFirst();
    }

    private List<Regrade> shown(List<Ruled> book, Assigned assigned, List<Ruled> wanted) {
        Set<UUID> undone = RulingBook.undone(book);
        Optional<Ruled> undoable = RulingBook.undoable(book);
        boolean told = windows.showing(assigned).marks();
        Map<UUID, List<Change>> changes = RegradeChangeRow.of(
                        wanted.stream().map(Ruled::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.id.regrade(), Collectors.mapping(RegradeChangeRow::toChange, Collectors.toList())));
        return wanted.stream()
                .map(one -> new Regrade(
                        one.id(),
                        one.number(),
                        one.at(),
                        one.by(),
                        one.order(),
                        undone.contains(one.id()),
                        undoable.filter(newest -> newest.id().equals(one.id())).isPresent(),
                        told,
                        changes.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private void keep(UUID regrade, Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            rows.createNativeQuery(KEEP)
                    .setParameter("regrade", regrade)
                    .setParameter("changes", JsonColumns.MAPPER.writeValueAsString(changes))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes could not be written", e);
        }
    }
}
