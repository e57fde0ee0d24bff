package org.ibid.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.web.accommodation.Accommodation;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.course.CoursePart;
import org.ibid.web.course.CourseTime;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.LayoutWords;

/** The quizzes of a course, each with its sentence. */
@ApplicationScoped
class AssignmentsPart implements CoursePart {

    private final Assignments assignments;
    private final Accommodations accommodations;
    private final Clock clock;
    private final Language language;

    AssignmentsPart(Assignments assignments, Accommodations accommodations, Clock clock, Language language) {
        this.assignments = assignments;
        this.accommodations = accommodations;
        this.clock = clock;
        this.language = language;
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
        AssignmentWords words = language.words(AssignmentWords.class);
        LayoutWords layout = language.words(LayoutWords.class);
        CourseTime time = membership.course().time(language.times());
        Accommodation own = accommodations.of(membership.person());
        List<Line> lines = assignments.of(membership.course()).stream()
                .map(a -> new Line(
                        a, QuizSentence.of(a, a.terms().policyFor(own, time.zone()), time, now, words, layout)))
                .toList();
        return Optional.of(new AssignmentsOfCourse(membership.course().id(), lines, membership.teaches()));
    }
}
