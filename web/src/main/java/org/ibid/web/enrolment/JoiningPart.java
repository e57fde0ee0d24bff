package org.ibid.web.enrolment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ibid.web.course.CoursePart;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;

/** The code and the way to the roster, for teachers. */
@ApplicationScoped
class JoiningPart implements CoursePart {

    private final Courses courses;

    JoiningPart(Courses courses) {
        this.courses = courses;
    }

    @CheckedTemplate(basePath = "enrolment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Joining(UUID course, String code, int members) implements TemplateInstance {}

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<TemplateInstance> of(Membership membership) {
        return membership.teaches()
                ? Optional.of(new Joining(
                        membership.course().id(),
                        membership.course().joinCode().grouped(),
                        courses.members(membership.course()).size()))
                : Optional.empty();
    }
}
