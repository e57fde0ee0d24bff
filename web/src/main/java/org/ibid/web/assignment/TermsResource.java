package org.ibid.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.TextRule;
import org.ibid.web.course.Course;
import org.ibid.web.course.CourseTime;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.layout.LayoutWords;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;

/** On what terms a quiz stands before its course: what students will experience, for whom it differs, and how to change it. */
@Path("/courses/{course}/quizzes/{assignment}/terms")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TermsResource {

    private final Courses courses;
    private final Assignments assignments;
    private final Accommodated accommodated;
    private final AskedAbout asked;
    private final Library library;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Flash flash;
    private final Clock clock;
    private final Language language;

    TermsResource(
            Courses courses,
            Assignments assignments,
            Accommodated accommodated,
            AskedAbout asked,
            Library library,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Flash flash,
            Clock clock,
            Language language) {
        this.courses = courses;
        this.assignments = assignments;
        this.accommodated = accommodated;
        this.asked = asked;
        this.library = library;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.flash = flash;
        this.clock = clock;
        this.language = language;
    }

    /**
     * @param closed whether the text is ever closed
     * @param own whether whoever is here may change the terms
     * @param items the questions, with what was set for each; none where they are somebody else's
     */
    @CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TermsPage(
            Course course,
            Assignment assignment,
            String sentence,
            boolean closed,
            List<Accommodated.Line> accommodated,
            boolean own,
            TermsForm form,
            List<SettingField> more,
            List<AskedAbout.Line> items,
            FieldErrors errors,
            List<Preset> presets)
            implements TemplateInstance {}

    @GET
    public TemplateInstance terms(@PathParam("course") UUID courseId, @PathParam("assignment") UUID id) {
        Membership teacher = courses.asTeacher(courseId);
        Assignment assignment = assignments.assignment(teacher.course(), id);
        TermsForm form = TermsForm.of(assignment.terms(), teacher.course().time(language.times()));
        return page(teacher, assignment, form, Map.of(), new FieldErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("course") UUID courseId,
            @PathParam("assignment") UUID id,
            MultivaluedMap<String, String> typed) {
        Membership teacher = courses.asTeacher(courseId);
        Assignment assignment = assignments.assignment(teacher.course(), id);
        if (!own(teacher, assignment)) {
            throw new NotFoundException();
        }
        AssignmentWords words = language.words(AssignmentWords.class);
        Map<String, String> fields = AssignmentResource.fields(typed);
        TermsForm.Checked checked = TermsForm.check(fields, teacher.course().time(language.times()), words);
        FieldErrors errors = new FieldErrors();
        checked.form().problems().forEach(errors::add);
        String code = AssignmentResource.code(fields, errors, words);
        Map<UUID, TextRule> items = AskedAbout.typed(fields);
        Terms terms = checked.terms();
        if (terms != null && errors.isEmpty()) {
            Terms whole = terms.with(terms.settings().with(items));
            if (order(teacher, assignment, whole, errors, words)) {
                assignments.change(teacher, assignment, whole, fields.containsKey("noCode") ? "" : code);
                flash.say(words.changed());
                return Response.seeOther(URI.create(assignment.address() + "/terms"))
                        .build();
            }
        }
        return Response.status(422)
                .entity(page(teacher, assignment, checked.form(), items, errors).render())
                .build();
    }

    /** quiz-service hears of it before anybody is told that it holds. */
    private boolean order(
            Membership teacher, Assignment assignment, Terms terms, FieldErrors errors, AssignmentWords words) {
        try {
            quizzes.assign(
                    inTheNameOf.owner(assignment.library()),
                    assignment.id(),
                    new AssignmentOrder(
                            assignment.quiz(),
                            assignment.course(),
                            terms.policy(),
                            accommodated.lastEnd(teacher.course(), terms)));
            return true;
        } catch (QuizServiceProblem.Refused e) {
            errors.add("access", AssignmentResource.refusal(e.problem(), words));
            return false;
        }
    }

    private boolean own(Membership teacher, Assignment assignment) {
        return library.of(teacher.person()).equals(assignment.library());
    }

    private TermsPage page(
            Membership teacher, Assignment assignment, TermsForm form, Map<UUID, TextRule> typed, FieldErrors errors) {
        CourseTime time = teacher.course().time(language.times());
        boolean own = own(teacher, assignment);
        Map<UUID, TextRule> rules =
                errors.isEmpty() ? assignment.terms().settings().texts().items() : typed;
        String sentence = QuizSentence.of(
                assignment,
                assignment.terms().policy(),
                time,
                clock.instant(),
                language.words(AssignmentWords.class),
                language.words(LayoutWords.class));
        return new TermsPage(
                teacher.course(),
                assignment,
                sentence,
                QuizSentence.closesText(assignment.terms().settings().texts()),
                accommodated.lines(teacher.course(), assignment.terms(), language),
                own,
                form,
                SettingField.of(form),
                own ? asked.lines(assignment, rules) : List.of(),
                errors,
                List.of(Preset.values()));
    }
}
