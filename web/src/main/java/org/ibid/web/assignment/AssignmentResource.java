package org.ibid.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.storage.NewId;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Puts a quiz of the teacher's own library before a course. */
@Path("/courses/{course}/quizzes")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AssignmentResource {

    private final Courses courses;
    private final Assignments assignments;
    private final Library library;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Flash flash;
    private final Language language;

    AssignmentResource(
            Courses courses,
            Assignments assignments,
            Library library,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Flash flash,
            Language language) {
        this.courses = courses;
        this.assignments = assignments;
        this.library = library;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.flash = flash;
        this.language = language;
    }

    /** @param chosen id of the quiz that is selected; empty for none */
    @CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewAssignment(
            Course course,
            List<QuizSummary> quizzes,
            String chosen,
            TermsForm form,
            FieldErrors errors,
            List<Preset> presets)
            implements TemplateInstance {}

    @GET
    @Path("new")
    public TemplateInstance blank(@PathParam("course") UUID courseId, @QueryParam("quiz") @Nullable UUID quiz) {
        Membership teacher = courses.asTeacher(courseId);
        String chosen = quiz == null ? "" : quiz.toString();
        return page(teacher, own(teacher), chosen, TermsForm.blank(), new FieldErrors());
    }

    @POST
    public Response assign(
            @PathParam("course") UUID courseId,
            @RestForm @Nullable String quiz,
            @RestForm @Nullable String preset,
            @RestForm @Nullable String opens,
            @RestForm @Nullable String closes,
            @RestForm @Nullable String limitMinutes) {
        Membership teacher = courses.asTeacher(courseId);
        AssignmentWords words = language.words(AssignmentWords.class);
        TermsForm.Checked checked = TermsForm.check(
                preset, opens, closes, limitMinutes, teacher.course().time(language.times()), words);
        List<QuizSummary> own = own(teacher);
        Optional<QuizSummary> chosen =
                own.stream().filter(q -> q.quiz().toString().equals(quiz)).findFirst();
        FieldErrors errors = new FieldErrors().addIf(chosen.isEmpty(), "quiz", words.quizMissing());
        checked.form().problems().forEach(errors::add);
        Terms terms = checked.terms();
        if (chosen.isEmpty() || terms == null) {
            return Response.status(422)
                    .entity(page(teacher, own, quiz == null ? "" : quiz, checked.form(), errors)
                            .render())
                    .build();
        }
        UUID id = NewId.next();
        quizzes.assign(asOwner(teacher), id, new AssignmentOrder(chosen.get().quiz(), courseId, terms.policy()));
        assignments.keep(id, teacher, chosen.get(), terms);
        flash.say(words.done());
        return Response.seeOther(URI.create("/courses/" + courseId)).build();
    }

    private List<QuizSummary> own(Membership teacher) {
        return quizzes.quizzes(asOwner(teacher));
    }

    private Credentials asOwner(Membership teacher) {
        return inTheNameOf.owner(library.of(teacher.person()));
    }

    private static NewAssignment page(
            Membership teacher, List<QuizSummary> own, String chosen, TermsForm form, FieldErrors errors) {
        return new NewAssignment(teacher.course(), own, chosen, form, errors, List.of(Preset.values()));
    }
}
