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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.ChallengeDraft;
import org.ibid.core.quiz.Grant;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.assignment.StartedAttempts;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;

/** Disputing a mark: which words of the text it rests on, and why. */
@Path("/attempts/{attempt}/slots/{slot}/challenge")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ChallengeResource {

    private static final int UNUSABLE = 422;

    private final StartedAttempts started;
    private final Assignments assignments;
    private final Courses courses;
    private final ClosedTexts closed;
    private final Library library;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Flash flash;
    private final Refusals refusals;
    private final Wording.OfRequest wording;

    ChallengeResource(
            StartedAttempts started,
            Assignments assignments,
            Courses courses,
            ClosedTexts closed,
            Library library,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Flash flash,
            Refusals refusals,
            Wording.OfRequest wording) {
        this.started = started;
        this.assignments = assignments;
        this.courses = courses;
        this.closed = closed;
        this.library = library;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.flash = flash;
        this.refusals = refusals;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChallengePage(
            Course course,
            Assignment assignment,
            UUID attempt,
            int number,
            String stem,
            String lang,
            SelectableText essay,
            String words,
            FieldErrors errors)
            implements TemplateInstance {}

    /** Whoever is signed in, with an attempt of theirs. */
    private record Own(UUID attempt, Assignment assignment, Membership membership) {}

    @GET
    public Response ask(@PathParam("attempt") UUID attempt, @PathParam("slot") int number) {
        return page(own(attempt), number, List.of(), "", new FieldErrors(), Response.Status.OK.getStatusCode());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispute(
            @PathParam("attempt") UUID attempt, @PathParam("slot") int number, MultivaluedMap<String, String> form) {
        Own own = own(attempt);
        List<String> chosen = Objects.requireNonNullElse(form.get("cited"), List.of());
        String words = Objects.requireNonNullElse(form.getFirst("words"), "").replace("\r\n", "\n");
        ChallengeDraft draft = new ChallengeDraft(
                chosen.stream().flatMap(v -> Responses.selected(v).stream()).toList(), words);
        try {
            quizzes.challenge(as(own), attempt, number, draft);
        } catch (QuizServiceProblem.Refused refused) {
            FieldErrors errors = new FieldErrors().add("cited", refusals.inWords(refused.problem()));
            return page(own, number, chosen, words, errors, UNUSABLE);
        } catch (QuizServiceProblem.Conflict conflict) {
            flash.say(refusals.inWords(conflict.problem()));
            return back(attempt, number);
        }
        flash.say(wording.get().words().disputeMade());
        return back(attempt, number);
    }

    private static Response back(UUID attempt, int number) {
        return Response.seeOther(URI.create("/attempts/" + attempt + "/feedback#q" + number))
                .build();
    }

    private Own own(UUID attempt) {
        StartedAttempts.Started known = started.find(attempt).orElseThrow(NotFoundException::new);
        Assignment assignment = assignments.find(known.assignment());
        Membership membership = courses.asMember(assignment.course());
        if (!known.person().equals(membership.person())) {
            throw new NotFoundException();
        }
        return new Own(attempt, assignment, membership);
    }

    private Credentials as(Own own) {
        return inTheNameOf.person(own.assignment().course(), Grant.Role.STUDENT);
    }

    private Response page(Own own, int number, List<String> chosen, String words, FieldErrors errors, int status) {
        AttemptFeedback feedback;
        try {
            feedback = quizzes.feedback(as(own), own.attempt());
        } catch (QuizServiceProblem.Conflict stillOpen) {
            return Response.seeOther(URI.create("/attempts/" + own.attempt())).build();
        }
        AttemptFeedback.Slot slot = feedback.slots().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        closed.requireOpen(own.membership().person(), slot.body().essays(slot.essay()), null);
        Wording in = wording.get();
        EssayVersion essay = library.version(slot.essay(), slot.version());
        org.ibid.core.item.Response.TextSelection before = new org.ibid.core.item.Response.TextSelection(
                chosen.stream().flatMap(v -> Responses.selected(v).stream()).toList());
        return Response.status(status)
                .entity(new ChallengePage(
                                own.membership().course(),
                                own.assignment(),
                                own.attempt(),
                                number,
                                slot.body().stem(),
                                in.languageOf(slot.essay(), slot.version()),
                                SelectableText.of(essay, before, in.words()),
                                words,
                                errors)
                        .render())
                .build();
    }
}
