package org.ibid.web.marking;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.Release;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.notice.Notice;
import org.ibid.web.notice.Notices;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;

/** Lets the marks of a quiz out that were made by hand, all in one step. */
@Path("/courses/{course}/marking/{assignment}/release")
@Authenticated
public class ReleaseResource {

    private final Courses courses;
    private final Assignments assignments;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Notices notices;
    private final Language language;
    private final Flash flash;

    ReleaseResource(
            Courses courses,
            Assignments assignments,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Notices notices,
            Language language,
            Flash flash) {
        this.courses = courses;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.notices = notices;
        this.language = language;
        this.flash = flash;
    }

    @POST
    public Response release(@PathParam("course") UUID course, @PathParam("assignment") UUID id) {
        Membership teacher = courses.asTeacher(course);
        UUID assignment = assignments.assignment(teacher.course(), id).id();
        Release release = quizzes.release(inTheNameOf.person(course, teacher.role()), assignment);
        if (release.told()) {
            notices.tell(
                    release.attempts().stream()
                            .map(freed -> new Notices.Told(freed.learner(), freed.attempt()))
                            .toList(),
                    course,
                    Notice.Kind.MARKED,
                    assignment,
                    "");
        }
        flash.say(language.words(MarkingWords.class).released(release.marks()));
        return Response.seeOther(URI.create("/courses/" + course + "/marking")).build();
    }
}
