package org.ibid.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.Problem;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.language.Sentence;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.storage.NewId;
import org.jspecify.annotations.Nullable;

/** Puts a quiz of the teacher's own library before a course. */
@Path("/courses/{course}/quizzes")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AssignmentResource {

    private static final int LONGEST_CODE = 100;

    private final Courses courses;
    private final Assignments assignments;
    private final Accommodated accommodated;
    private final Library library;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Flash flash;
    private final Language language;

    AssignmentResource(
            Courses courses,
            Assignments assignments,
            Accommodated accommodated,
            Library library,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Flash flash,
            Language language) {
        this.courses = courses;
        this.assignments = assignments;
        this.accommodated = accommodated;
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
            List<SettingField> more,
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
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(@PathParam("course") UUID courseId, MultivaluedMap<String, String> typed) {
        Membership teacher = courses.asTeacher(courseId);
        AssignmentWords words = language.words(AssignmentWords.class);
        Map<String, String> fields = fields(typed);
        String quiz = fields.getOrDefault("quiz", "");
        TermsForm.Checked checked = TermsForm.check(fields, teacher.course().time(language.times()), words);
        List<QuizSummary> own = own(teacher);
        Optional<QuizSummary> chosen =
                own.stream().filter(q -> q.quiz().toString().equals(quiz)).findFirst();
        FieldErrors errors = new FieldErrors().addIf(chosen.isEmpty(), "quiz", words.quizMissing());
        checked.form().problems().forEach(errors::add);
        String code = code(fields, errors, words);
        Terms terms = checked.terms();
        if (chosen.isPresent() && terms != null && errors.isEmpty()) {
            try {
                return set(teacher, chosen.get(), terms, code, words);
            } catch (QuizServiceProblem.Refused e) {
                errors.add("access", refusal(e.problem(), words));
            }
        }
        return Response.status(422)
                .entity(page(teacher, own, quiz, checked.form(), errors).render())
                .build();
    }

    private Response set(
            Membership teacher, QuizSummary quiz, Terms terms, @Nullable String code, AssignmentWords words) {
        UUID id = NewId.next();
        UUID course = teacher.course().id();
        quizzes.assign(
                asOwner(teacher),
                id,
                new AssignmentOrder(
                        quiz.quiz(), course, terms.policy(), accommodated.lastEnd(teacher.course(), terms)));
        assignments.keep(id, teacher, quiz, terms, code);
        flash.say(words.done());
        return Response.seeOther(URI.create("/courses/" + course)).build();
    }

    /** Of a field that is given more than once, the first value counts. */
    static Map<String, String> fields(MultivaluedMap<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getFirst()));
    }

    /** The access code that was typed; null for none. */
    static @Nullable String code(Map<String, String> fields, FieldErrors errors, AssignmentWords words) {
        String code = fields.getOrDefault("accessCode", "").strip();
        errors.addIf(code.length() > LONGEST_CODE, "accessCode", words.codeTooLong());
        return code.isEmpty() ? null : code;
    }

    /** What quiz-service has against the terms, at the field that is to blame. */
    static Sentence refusal(Problem problem, AssignmentWords words) {
        return problem.type().equals("closed-selection")
                ? Sentence.ofPage(words.closedSelection())
                : Sentence.inEnglish((problem.title() + " " + problem.detail()).strip());
    }

    private List<QuizSummary> own(Membership teacher) {
        return quizzes.quizzes(asOwner(teacher));
    }

    private Credentials asOwner(Membership teacher) {
        return inTheNameOf.owner(library.of(teacher.person()));
    }

    private static NewAssignment page(
            Membership teacher, List<QuizSummary> own, String chosen, TermsForm form, FieldErrors errors) {
        return new NewAssignment(
                teacher.course(), own, chosen, form, SettingField.of(form), errors, List.of(Preset.values()));
    }
}
