package org.ibid.web.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ibid.core.quiz.Grant;
import org.ibid.web.course.Courses;
import org.ibid.web.layout.HomePanel;

/** What a student's courses read. */
@ApplicationScoped
class ReadingPanel implements HomePanel {

    private final Courses courses;
    private final Readings readings;

    ReadingPanel(Courses courses, Readings readings) {
        this.courses = courses;
        this.readings = readings;
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ToRead(List<CourseReading> readings) implements TemplateInstance {}

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Optional<TemplateInstance> forPerson() {
        List<CourseReading> all = courses.mine().stream()
                .filter(membership -> membership.role() == Grant.Role.STUDENT)
                .flatMap(membership -> readings.of(membership.course()).stream())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new ToRead(all));
    }
}
