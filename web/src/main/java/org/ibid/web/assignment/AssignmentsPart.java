package org.ibid.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.web.course.CoursePart;
import org.ibid.web.course.Membership;

/** The quizzes of a course, each with its sentence. */
@ApplicationScoped
class AssignmentsPart implements CoursePart {

    private final Assignments assignments;
    private final Clock clock;

    AssignmentsPart(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AssignmentsOfCourse(UUID course, List<Line> lines, boolean teaches) implements TemplateInstance {}

    record Line(Assignment assignment, String sentence) {}

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<TemplateInstance> of(Membership membership) {
        Instant now = clock.instant();
        List<Line> lines = assignments.of(membership.course()).stream()
                .map(a -> new Line(
                        a,
                        QuizSentence.of(
                                a.items(), a.terms(), membership.course().time(), now)))
                .toList();
        return Optional.of(new AssignmentsOfCourse(membership.course().id(), lines, membership.teaches()));
    }
}
