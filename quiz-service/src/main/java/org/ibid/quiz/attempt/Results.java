package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.quiz.Assigned;
import org.ibid.quiz.quiz.Assignments;

/** What came of the attempts at an assignment. */
@ApplicationScoped
class Results {

    private final Assignments assignments;
    private final Windows windows;
    private final Closing closing;

    Results(Assignments assignments, Windows windows, Closing closing) {
        this.assignments = assignments;
        this.windows = windows;
        this.closing = closing;
    }

    /** A learner gets the own ones, with scores once marks may be shown; a teacher all; an assistant those of the groups. */
    List<AttemptResult> of(Grant by, UUID assignment) {
        closing.closeOverdue();
        return read(by, assignment);
    }

    @Transactional
    List<AttemptResult> read(Grant by, UUID assignment) {
        Assigned assigned = assignments.find(by.scope(), assignment).orElseThrow(Refusal::notFound);
        List<AttemptRow> attempts = AttemptRow.<AttemptRow>list(
                        "course = ?1 and assignment = ?2 and preview = false order by started, id",
                        by.scope(),
                        assignment)
                .stream()
                .filter(attempt -> Sight.sees(by, attempt))
                .toList();
        boolean scores = by.role() != Role.STUDENT || windows.showing(assigned).marks();
        Map<UUID, List<PartMarkRow>> marks = scores ? marks(attempts) : Map.of();
        return attempts.stream()
                .map(attempt -> result(attempt, scores, marks.getOrDefault(attempt.id, List.of())))
                .toList();
    }

    private static AttemptResult result(AttemptRow attempt, boolean scores, List<PartMarkRow> marks) {
        return new AttemptResult(
                attempt.id,
                attempt.learner,
                attempt.state,
                attempt.started,
                attempt.submitted,
                scores ? attempt.score : null,
                attempt.maxScore,
                attempt.state == AttemptState.SUBMITTED ? slots(marks) : List.of(),
                (int) marks.stream().filter(mark -> mark.outcome().waits()).count(),
                attempt.percentOff);
    }

    private static Map<UUID, List<PartMarkRow>> marks(List<AttemptRow> attempts) {
        if (attempts.isEmpty()) {
            return Collections.emptyMap();
        }
        return PartMarkRow.of(attempts.stream().map(attempt -> attempt.id).toList()).stream()
                .collect(Collectors.groupingBy(mark -> mark.id.attempt()));
    }

    private static List<Double> slots(List<PartMarkRow> marks) {
        return List.copyOf(marks.stream()
                .collect(Collectors.groupingBy(
                        mark -> mark.id.slot(), TreeMap::new, Collectors.summingDouble(mark -> mark.score)))
                .values());
    }
}
