package org.ibid.web.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.layout.HomePanel;

/** What a student's courses read. */
@ApplicationScoped
class ReadingPanel implements HomePanel {

    private final Courses courses;
    private final Readings readings;
    private final Positions positions;

    ReadingPanel(Courses courses, Readings readings, Positions positions) {
        this.courses = courses;
        this.readings = readings;
        this.positions = positions;
    }

    /** @param passage where whoever is signed in stopped; empty where they have not begun */
    record Begun(CourseReading reading, String passage) {
        /** What people call a paragraph is the digits of its id. */
        public String number() {
            return passage.replaceFirst("^p(?=\\d)", "");
        }

        public boolean numbered() {
            return passage.startsWith("p");
        }
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ToRead(List<Begun> readings) implements TemplateInstance {}

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Optional<TemplateInstance> forPerson() {
        List<Membership> studies = courses.mine().stream()
                .filter(membership -> membership.role() == Grant.Role.STUDENT)
                .toList();
        List<CourseReading> all = studies.stream()
                .flatMap(membership -> readings.of(membership.course()).stream())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        UUID person = studies.getFirst().person();
        Map<UUID, String> stopped =
                positions.of(person, all.stream().map(CourseReading::id).toList());
        return Optional.of(new ToRead(all.stream()
                .map(reading -> new Begun(reading, stopped.getOrDefault(reading.id(), "")))
                .toList()));
    }
}
