package org.ibid.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Grant;
import org.ibid.web.accommodation.Accommodation;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.HomePanel;

/** The quizzes that are open to a student now, the one that closes next first. */
@ApplicationScoped
class DuePanel implements HomePanel {

    private final Courses courses;
    private final Assignments assignments;
    private final Accommodations accommodations;
    private final Clock clock;
    private final Language language;

    DuePanel(Courses courses, Assignments assignments, Accommodations accommodations, Clock clock, Language language) {
        this.courses = courses;
        this.assignments = assignments;
        this.accommodations = accommodations;
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
        List<Membership> studied = courses.mine().stream()
                .filter(membership -> membership.role() == Grant.Role.STUDENT)
                .toList();
        if (studied.isEmpty()) {
            return Optional.empty();
        }
        Accommodation own = accommodations.of(studied.getFirst().person());
        List<Line> lines =
                studied.stream().flatMap(membership -> lines(membership, own)).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Due(lines));
    }

    /** What is open for a student of the course, whoever must be quickest first. */
    private Stream<Line> lines(Membership membership, Accommodation own) {
        Instant now = clock.instant();
        record Open(Assignment assignment, EffectivePolicy policy) {}
        return assignments.of(membership.course()).stream()
                .map(a ->
                        new Open(a, a.terms().policyFor(own, membership.course().zone())))
                .filter(open -> Terms.at(open.policy(), now).open())
                .sorted(Comparator.comparing(
                        open -> Objects.requireNonNullElse(open.policy().ends(), Instant.MAX)))
                .map(open -> line(open.assignment(), open.policy(), membership));
    }

    private Line line(Assignment assignment, EffectivePolicy policy, Membership membership) {
        Instant ends = policy.ends();
        return new Line(
                assignment,
                membership.course().title(),
                ends == null ? "" : membership.course().time(language.times()).inFull(ends));
    }
}
