package org.ibid.web.marking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradeRun;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.assignment.Points;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.layout.LayoutWords;
import org.ibid.web.library.EssayLanguages;
import org.ibid.web.library.Library;
import org.ibid.web.notice.Notice;
import org.ibid.web.notice.Notices;
import org.ibid.web.people.People;
import org.ibid.web.quiz.QuizWords;
import org.ibid.web.quiz.SelectableText;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.ibid.web.ratelimit.Dear;
import org.ibid.web.ratelimit.RateLimits;
import org.jspecify.annotations.Nullable;

/** Regrading a quiz: first what would come of it, then the same for good. */
@Path("/courses/{course}/gradebook/{assignment}/regrade")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RegradeResource {

    private static final int UNUSABLE = 422;

    private final Courses courses;
    private final Assignments assignments;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final ClosedTexts closed;
    private final Library library;
    private final RateLimits limits;
    private final People people;
    private final Notices notices;
    private final EssayLanguages essays;
    private final Language language;
    private final Refusals refusals;
    private final Flash flash;

    RegradeResource(
            Courses courses,
            Assignments assignments,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            ClosedTexts closed,
            Library library,
            RateLimits limits,
            People people,
            Notices notices,
            EssayLanguages essays,
            Language language,
            Refusals refusals,
            Flash flash) {
        this.courses = courses;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.closed = closed;
        this.library = library;
        this.limits = limits;
        this.people = people;
        this.notices = notices;
        this.essays = essays;
        this.language = language;
        this.refusals = refusals;
        this.flash = flash;
    }

    /**
     * @param items to choose from, while none is chosen
     * @param sheet null until it has been said what shall be done
     */
    @CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegradePage(
            Course course,
            Assignment assignment,
            List<RegradeSheet.Asked> items,
            RegradeSheet.@Nullable Asked question,
            RegradeForm form,
            @Nullable RegradeSheet sheet,
            FieldErrors errors)
            implements TemplateInstance {}

    private record Desk(Membership teacher, Assignment assignment) {}

    @GET
    public Response regrade(
            @PathParam("course") UUID course, @PathParam("assignment") UUID assignment, @Context UriInfo address) {
        Desk desk = desk(course, assignment);
        RegradeForm form = RegradeForm.of(address.getQueryParameters());
        if (form.rule() != null) { // a dry run
            limits.spend(Dear.REGRADE);
        }
        return page(desk, form, new FieldErrors(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run(
            @PathParam("course") UUID course,
            @PathParam("assignment") UUID assignment,
            MultivaluedMap<String, String> fields) {
        Desk desk = desk(course, assignment);
        limits.spend(Dear.REGRADE);
        RegradeForm form = RegradeForm.of(fields);
        Optional<RegradeOrder> order = order(desk, form, asked(desk));
        String hash = Objects.requireNonNullElse(fields.getFirst("plan"), "");
        if (order.isEmpty() || hash.isEmpty()) {
            return page(desk, form, new FieldErrors().add("rule", words().sayWhat()), UNUSABLE);
        }
        try {
            Regrade regrade =
                    quizzes.regrade(as(desk), assignment, new RegradeRun(order.get(), hash, form.challenge()));
            tell(desk, regrade);
            flash.say(Came.of(regrade).inWords(words()));
        } catch (QuizServiceProblem.Conflict conflict) {
            FieldErrors errors = new FieldErrors().add("rule", refusals.inWords(conflict.problem()));
            return page(desk, form, errors, Response.Status.CONFLICT.getStatusCode());
        } catch (QuizServiceProblem.Refused refused) {
            return page(desk, form, new FieldErrors().add("rule", refusals.inWords(refused.problem())), UNUSABLE);
        }
        return Response.seeOther(URI.create(address(desk) + "/regrades")).build();
    }

    /** Those whose marks moved, where they may see their marks. */
    private void tell(Desk desk, Regrade regrade) {
        if (regrade.told()) {
            notices.tell(
                    regrade.changes().stream()
                            .filter(change -> !change.kept())
                            .map(change -> new Notices.Told(change.learner(), change.attempt()))
                            .toList(),
                    desk.teacher().course().id(),
                    Notice.Kind.MARKS_CHANGED,
                    regrade.id(),
                    regrade.order().reason());
        }
    }

    private Desk desk(UUID course, UUID assignment) {
        Membership teacher = courses.asTeacher(course);
        return new Desk(teacher, assignments.assignment(teacher.course(), assignment));
    }

    private Credentials as(Desk desk) {
        return inTheNameOf.person(desk.teacher().course().id(), desk.teacher().role());
    }

    private static String address(Desk desk) {
        return "/courses/" + desk.teacher().course().id() + "/gradebook/"
                + desk.assignment().id();
    }

    private List<AskedItem> asked(Desk desk) {
        return quizzes.asked(as(desk), desk.assignment().id());
    }

    private Response page(Desk desk, RegradeForm form, FieldErrors errors, int status) {
        List<AskedItem> asked = asked(desk);
        closed.requireOpen(
                desk.teacher().person(),
                asked.stream()
                        .flatMap(one -> one.body().essays(one.essay()).stream())
                        .distinct()
                        .toList(),
                null);
        FieldErrors wrong = errors;
        RegradeSheet sheet = null;
        if (form.rule() != null) {
            Optional<RegradeOrder> order = order(desk, form, asked);
            try {
                sheet = order.map(it -> sheet(desk, it)).orElse(null);
                wrong = order.isEmpty() && errors.isEmpty() ? errors.add("rule", words().sayWhat()) : errors;
            } catch (QuizServiceProblem.Refused | QuizServiceProblem.Conflict refused) {
                wrong = new FieldErrors().add("rule", refusals.inWords(refused.problem()));
            }
        }
        RegradeSheet.Asked question = chosen(form, asked)
                .map(one -> question(one, form, answers(desk, form, one)))
                .orElse(null);
        List<RegradeSheet.Asked> items = question == null && form.rule() != RegradeForm.Rule.UNDO
                ? asked.stream().map(one -> question(one, form, Map.of())).toList()
                : List.of();
        return Response.status(status)
                .entity(new RegradePage(desk.teacher().course(), desk.assignment(), items, question, form, sheet, wrong)
                        .render())
                .build();
    }

    private RegradeSheet.Asked question(
            AskedItem asked, RegradeForm form, Map<String, org.ibid.core.item.Response> answers) {
        RegradeSheet.Setting in = new RegradeSheet.Setting(
                essays.of(asked.essay(), asked.version()),
                library.version(asked.essay(), asked.version()),
                language.words(QuizWords.class));
        return RegradeSheet.Asked.of(asked, in, form.named(asked.body()), answers, form.accepted());
    }

    /** In the wording that was named, or else the first. */
    private static Optional<AskedItem> chosen(RegradeForm form, List<AskedItem> asked) {
        return asked.stream()
                .filter(one -> one.item().equals(form.item())
                        && (form.revision() == null || one.revision().equals(form.revision())))
                .findFirst();
    }

    private RegradeSheet sheet(Desk desk, RegradeOrder order) {
        RegradePlan plan = quizzes.plan(as(desk), desk.assignment().id(), order);
        return RegradeSheet.of(
                plan,
                people.named(
                        plan.changes().stream().map(RegradePlan.Change::learner).toList()),
                language.words(LayoutWords.class).somebody(),
                Points.in(language));
    }

    private Optional<RegradeOrder> order(Desk desk, RegradeForm form, List<AskedItem> asked) {
        Optional<AskedItem> item = chosen(form, asked);
        return form.order(
                item.map(AskedItem::body).orElse(null),
                item.map(one -> answers(desk, form, one).get(form.part())).orElse(null),
                selection -> item.map(one -> words(one, selection)).orElse(List.of()));
    }

    private List<String> words(AskedItem asked, org.ibid.core.item.Response.TextSelection selection) {
        EssayVersion essay = library.version(asked.essay(), asked.version());
        return selection.selections().stream()
                .map(place -> SelectableText.words(essay, place))
                .toList();
    }

    /** What the learner in question answered. */
    private Map<String, org.ibid.core.item.Response> answers(Desk desk, RegradeForm form, AskedItem item) {
        Map<String, org.ibid.core.item.Response> answers = new HashMap<>();
        if (form.attempt() != null) {
            AttemptFeedback feedback = quizzes.feedback(as(desk), form.attempt());
            feedback.slots().stream()
                    .filter(slot -> slot.body().stem().equals(item.body().stem())
                            && slot.body().kind().equals(item.body().kind()))
                    .flatMap(slot -> slot.answers().stream())
                    .filter(answered -> answered.response() != null)
                    .forEach(answered -> answers.put(answered.part(), Objects.requireNonNull(answered.response())));
        }
        return answers;
    }

    private MarkingWords words() {
        return language.words(MarkingWords.class);
    }
}
