package org.ibid.web.enrolment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ibid.core.quiz.Grant;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.layout.HomePanel;

/** The courses that somebody teaches or studies in, at a glance. */
@ApplicationScoped
class ClassesPanel implements HomePanel {

    private final Courses courses;

    ClassesPanel(Courses courses) {
        this.courses = courses;
    }

    @CheckedTemplate(basePath = "enrolment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Classes(List<Line> lines) implements TemplateInstance {}

    /** @param students how many; -1 for those who do not teach there */
    record Line(Course course, int students) {
        public boolean staff() {
            return students >= 0;
        }
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<TemplateInstance> forPerson() {
        List<Line> lines = courses.mine().stream().map(this::line).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Classes(lines));
    }

    private Line line(Membership membership) {
        long students = membership.staff()
                ? courses.members(membership.course()).stream()
                        .filter(member -> member.role() == Grant.Role.STUDENT)
                        .count()
                : -1;
        return new Line(membership.course(), (int) students);
    }
}
