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
import org.ibid.core.quiz.Regrade;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;

/** Everything that was regraded in a quiz, the newest first, where it can be taken back. */
@Path("/courses/{course}/gradebook/{assignment}/regrades")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RegradesResource {

    private final Courses courses;
    private final Assignments assignments;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Language language;

    RegradesResource(
            Courses courses,
            Assignments assignments,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Language language) {
        this.courses = courses;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.language = language;
    }

    @CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegradesPage(Course course, Assignment assignment, List<Line> lines) implements TemplateInstance {}

    /** @param what in words */
    record Line(Regrade regrade, String when, String what, String came) {}

    @GET
    public TemplateInstance all(@PathParam("course") UUID course, @PathParam("assignment") UUID assignment) {
        Membership teacher = courses.asTeacher(course);
        Assignment known = assignments.assignment(teacher.course(), assignment);
        List<Line> lines = quizzes.regrades(inTheNameOf.person(course, teacher.role()), assignment).reversed().stream()
                .map(regrade -> line(teacher.course(), regrade))
                .toList();
        return new RegradesPage(teacher.course(), known, lines);
    }

    private Line line(Course course, Regrade regrade) {
        MarkingWords words = language.words(MarkingWords.class);
        String rule = regrade.order().undoes() != null
                ? "UNDO"
                : regrade.order().rulings().getFirst().getClass().getSimpleName();
        return new Line(
                regrade,
                course.time(language.times()).inFull(regrade.at()),
                words.did(rule),
                Came.of(regrade).inWords(words));
    }
}
