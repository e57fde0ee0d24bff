package org.ibid.web.quiz;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AnotherItem;
import org.ibid.core.quiz.AnotherResponse;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.TextAccess;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.assignment.StartedAttempts;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.reading.Readings;

/** Another question on the passage of one that was answered: for its own sake, and kept nowhere. */
@Path("/attempts/{attempt}/slots/{slot}/another")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AnotherResource {

    private final StartedAttempts started;
    private final Assignments assignments;
    private final Courses courses;
    private final Readings readings;
    private final ClosedTexts closed;
    private final Library library;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Flash flash;
    private final Wording.OfRequest wording;

    AnotherResource(
            StartedAttempts started,
            Assignments assignments,
            Courses courses,
            Readings readings,
            ClosedTexts closed,
            Library library,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Flash flash,
            Wording.OfRequest wording) {
        this.started = started;
        this.assignments = assignments;
        this.courses = courses;
        this.readings = readings;
        this.closed = closed;
        this.library = library;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.flash = flash;
        this.wording = wording;
    }

    /** @param item id of the item, which the form sends back */
    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnotherPage(Course course, Assignment assignment, UUID attempt, UUID item, AttemptSheet.Slot slot)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnotherTold(Course course, Assignment assignment, UUID attempt, FeedbackSheet.Slot slot)
            implements TemplateInstance {}

    /** An attempt of whoever is signed in. */
    private record Own(UUID attempt, Assignment assignment, Membership membership) {}

    @GET
    public TemplateInstance ask(@PathParam("attempt") UUID attempt, @PathParam("slot") int number) {
        Own own = own(attempt);
        AnotherItem item = quizzes.another(as(own), attempt, number);
        closed.requireOpen(own.membership().person(), item.body().essays(item.essay()), null);
        return new AnotherPage(
                own.membership().course(), own.assignment(), attempt, item.item(), sheet(own, number, item));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("attempt") UUID attempt, @PathParam("slot") int number, MultivaluedMap<String, String> form) {
        Own own = own(attempt);
        AnotherItem item = quizzes.another(as(own), attempt, number);
        closed.requireOpen(own.membership().person(), item.body().essays(item.essay()), null);
        try {
            AttemptFeedback.Slot told = quizzes.answerAnother(
                    as(own), attempt, number, new AnotherResponse(item(form), given(number, item, form)));
            return Response.ok(new AnotherTold(own.membership().course(), own.assignment(), attempt, told(own, told))
                            .render())
                    .build();
        } catch (QuizServiceProblem.Conflict | QuizServiceProblem.Refused changed) {
            flash.say(wording.get().words().anotherByNow());
            return Response.seeOther(URI.create("/attempts/" + attempt + "/slots/" + number + "/another"))
                    .build();
        }
    }

    private static UUID item(MultivaluedMap<String, String> form) {
        try {
            return UUID.fromString(String.valueOf(form.getFirst("item")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private static Map<String, org.ibid.core.item.Response> given(
            int number, AnotherItem item, MultivaluedMap<String, String> form) {
        Map<String, org.ibid.core.item.Response> given = new HashMap<>();
        item.body()
                .parts()
                .forEach(part -> given.put(
                        part.id(),
                        Responses.fromForm(
                                part.interaction(),
                                form.getOrDefault(AttemptForm.field("r", number, part.id()), List.of()))));
        return given;
    }

    private AttemptSheet.Slot sheet(Own own, int number, AnotherItem item) {
        Course course = own.membership().course();
        AttemptTicket ticket = new AttemptTicket(
                own.attempt(),
                own.assignment().id(),
                course.id(),
                own.membership().person(),
                course.zone(),
                true,
                "");
        AttemptView.Slot slot = new AttemptView.Slot(
                number,
                item.item(),
                item.essay(),
                item.version(),
                item.body(),
                item.body().parts().stream()
                        .map(part -> new AttemptView.SavedPart(part.id(), 0, null, null))
                        .toList(),
                false,
                TextAccess.OPEN,
                null);
        return AttemptSheet.slot(slot, ticket, Map.of(), wording.get(), library::version);
    }

    private FeedbackSheet.Slot told(Own own, AttemptFeedback.Slot slot) {
        Course course = own.membership().course();
        return FeedbackSheet.slot(
                slot,
                wording.get(),
                FeedbackSheet.inReadings(
                        course.id(),
                        own.attempt(),
                        (essay, version) -> readings.ofEssay(course, essay).isPresent()),
                library::version,
                null);
    }

    private Own own(UUID attempt) {
        StartedAttempts.Started known = started.find(attempt).orElseThrow(NotFoundException::new);
        Assignment assignment = assignments.find(known.assignment());
        Membership membership = courses.asMember(assignment.course());
        if (!known.person().equals(membership.person()) || known.preview()) {
            throw new NotFoundException();
        }
        return new Own(attempt, assignment, membership);
    }

    private Credentials as(Own own) {
        return inTheNameOf.person(own.assignment().course(), Grant.Role.STUDENT);
    }
}
