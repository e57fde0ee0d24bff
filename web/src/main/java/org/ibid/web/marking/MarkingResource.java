package org.ibid.web.marking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AskedItem;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.library.EssayLanguages;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;

/** What there is to mark in a course, quiz by quiz. */
@Path("/courses/{course}/marking")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class MarkingResource {

    private final Courses courses;
    private final Assignments assignments;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final EssayLanguages essays;

    MarkingResource(
            Courses courses,
            Assignments assignments,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            EssayLanguages essays) {
        this.courses = courses;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.essays = essays;
    }

    @CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MarkingPage(Course course, boolean teaches, List<Quiz> quizzes) implements TemplateInstance {}

    /** A quiz of which something waits. */
    record Quiz(Assignment assignment, List<Item> items) {
        public int marked() {
            return items.stream().mapToInt(item -> item.asked().marked()).sum();
        }
    }

    record Item(AskedItem asked, String lang) {}

    @GET
    public TemplateInstance all(@PathParam("course") UUID course) {
        Membership staff = courses.asStaff(course);
        List<Quiz> waiting = assignments.of(staff.course()).stream()
                .map(assignment -> new Quiz(assignment, waiting(staff, assignment)))
                .filter(quiz -> !quiz.items().isEmpty())
                .toList();
        return new MarkingPage(staff.course(), staff.teaches(), waiting);
    }

    private List<Item> waiting(Membership staff, Assignment assignment) {
        return quizzes.asked(inTheNameOf.person(staff.course().id(), staff.role()), assignment.id()).stream()
                .filter(asked -> asked.waiting() > 0)
                .map(asked -> new Item(asked, essays.of(asked.essay(), asked.version())))
                .toList();
    }
}
