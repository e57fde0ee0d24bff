package org.ibid.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ibid.core.quiz.Grant;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.HomePanel;

/** The quizzes that are open to a student now, the one that closes next first. */
@ApplicationScoped
class DuePanel implements HomePanel {

    private final Courses courses;
    private final Assignments assignments;
    private final Clock clock;
    private final Language language;

    DuePanel(Courses courses, Assignments assignments, Clock clock, Language language) {
        this.courses = courses;
        this.assignments = assignments;
        this.clock = clock;
        this.language = language;
    }

    @CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Due(List<Line> lines) implements TemplateInstance {}

    /** @param until in words; empty without a close */
    record Line(Assignment assignment, String course, String until) {}

    @Override
    public int place() {
        return 14;
    }

    @Override
    public Optional<TemplateInstance> forPerson() {
        Instant now = clock.instant();
        List<Line> lines = courses.mine().stream()
                .filter(membership -> membership.role() == Grant.Role.STUDENT)
                .flatMap(membership -> assignments.of(membership.course()).stream()
                        .filter(a -> a.terms().at(now) == Terms.Standing.OPEN)
                        .sorted(Comparator.comparing(DuePanel::close))
                        .map(a -> line(a, membership)))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Due(lines));
    }

    private static Instant close(Assignment assignment) {
        Instant closes = assignment.terms().closes();
        return closes == null ? Instant.MAX : closes;
    }

    private Line line(Assignment assignment, Membership membership) {
        Instant closes = assignment.terms().closes();
        return new Line(
                assignment,
                membership.course().title(),
                closes == null ? "" : membership.course().time(language.times()).inFull(closes));
    }
}
