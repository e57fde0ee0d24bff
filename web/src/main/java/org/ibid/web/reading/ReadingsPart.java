package org.ibid.web.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.web.course.CoursePart;
import org.ibid.web.course.Membership;
import org.ibid.web.library.Essay;

/** What the course reads, and for its teachers what it could read. */
@ApplicationScoped
class ReadingsPart implements CoursePart {

    private final Readings readings;

    ReadingsPart(Readings readings) {
        this.readings = readings;
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReadingsOfCourse(
            UUID course,
            List<CourseReading> readings,
            List<UUID> outdated,
            boolean staff,
            boolean teaches,
            List<Essay> addable)
            implements TemplateInstance {}

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<TemplateInstance> of(Membership membership) {
        List<CourseReading> read = readings.of(membership.course());
        return Optional.of(new ReadingsOfCourse(
                membership.course().id(),
                read,
                membership.teaches() ? readings.outdated(read) : List.of(),
                membership.staff(),
                membership.teaches(),
                membership.teaches() ? readings.addable(membership) : List.of()));
    }
}
