package org.ibid.web.gradebook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.Grant;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.enrolment.Roster;
import org.ibid.web.language.Language;
import org.ibid.web.people.Person;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.ratelimit.Dear;
import org.ibid.web.ratelimit.RateLimited;

/** The results of a course, for its teachers: all quizzes, or one question by question. */
@Path("/courses/{course}/gradebook")
@Authenticated
public class GradebookResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Courses courses;
    private final Assignments assignments;
    private final Roster roster;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Language language;

    GradebookResource(
            Courses courses,
            Assignments assignments,
            Roster roster,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Language language) {
        this.courses = courses;
        this.assignments = assignments;
        this.roster = roster;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.language = language;
    }

    @CheckedTemplate(basePath = "gradebook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GradebookPage(Course course, Gradebook gradebook) implements TemplateInstance {}

    @CheckedTemplate(basePath = "gradebook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResultsPage(Course course, Assignment assignment, QuizResults results) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance all(@PathParam("course") UUID course) {
        Membership staff = courses.asStaff(course);
        return new GradebookPage(staff.course(), gradebook(staff));
    }

    @GET
    @Path("file.csv")
    @Produces(CSV)
    @RateLimited(Dear.EXPORT)
    public Response allAsFile(@PathParam("course") UUID course) {
        Membership staff = courses.asStaff(course);
        return file("gradebook.csv", GradebookFile.in(language).of(gradebook(staff)));
    }

    @GET
    @Path("{assignment}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("course") UUID course, @PathParam("assignment") UUID id) {
        Membership staff = courses.asStaff(course);
        Assignment assignment = assignments.assignment(staff.course(), id);
        return new ResultsPage(staff.course(), assignment, results(staff, assignment));
    }

    @GET
    @Path("{assignment}/file.csv")
    @Produces(CSV)
    @RateLimited(Dear.EXPORT)
    public Response oneAsFile(@PathParam("course") UUID course, @PathParam("assignment") UUID id) {
        Membership staff = courses.asStaff(course);
        Assignment assignment = assignments.assignment(staff.course(), id);
        return file("results.csv", GradebookFile.in(language).of(results(staff, assignment)));
    }

    private Gradebook gradebook(Membership staff) {
        List<Assignment> all = assignments.of(staff.course());
        Map<UUID, List<AttemptResult>> results =
                all.stream().collect(Collectors.toMap(Assignment::id, a -> attempts(staff, a)));
        return Gradebook.of(students(staff), all, results);
    }

    private QuizResults results(Membership staff, Assignment assignment) {
        return QuizResults.of(
                assignment.items(),
                assignment.terms().settings().counting(),
                students(staff),
                attempts(staff, assignment),
                staff.course().time(language.times()));
    }

    private List<AttemptResult> attempts(Membership staff, Assignment assignment) {
        return quizzes.results(inTheNameOf.person(staff.course().id(), staff.role()), assignment.id());
    }

    private List<Person> students(Membership staff) {
        return roster.of(staff.course()).stream()
                .filter(entry -> entry.role() == Grant.Role.STUDENT)
                .map(Roster.Entry::person)
                .toList();
    }

    private static Response file(String name, String content) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
