package org.ibid.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.Grant;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.assignment.Points;
import org.ibid.web.assignment.QuizSentence;
import org.ibid.web.assignment.Terms;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.layout.Flash;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;

/** The door of a quiz: what it is like, what one did in it before, and the way in. */
@Path("/courses/{course}/quizzes")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class QuizResource {

    private final Courses courses;
    private final Assignments assignments;
    private final Attempts attempts;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Flash flash;
    private final Clock clock;

    QuizResource(
            Courses courses,
            Assignments assignments,
            Attempts attempts,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Flash flash,
            Clock clock) {
        this.courses = courses;
        this.assignments = assignments;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.flash = flash;
        this.clock = clock;
    }

    /** @param entry what the button says; empty where there is no way in */
    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizPage(
            Course course,
            Assignment assignment,
            String sentence,
            List<EarlierTry> tries,
            String entry,
            String closedBecause,
            boolean staff)
            implements TemplateInstance {}

    /** @param score in words; empty while it may not be shown */
    record EarlierTry(UUID attempt, String when, String score) {}

    @GET
    @Path("{assignment}")
    public TemplateInstance quiz(@PathParam("course") UUID courseId, @PathParam("assignment") UUID id) {
        Membership membership = courses.asMember(courseId);
        Assignment assignment = assignments.assignment(membership.course(), id);
        Instant now = clock.instant();
        String sentence = QuizSentence.of(
                assignment.items(), assignment.terms(), membership.course().time(), now);
        if (membership.staff()) {
            return new QuizPage(membership.course(), assignment, sentence, List.of(), "", "", true);
        }
        List<AttemptResult> mine = quizzes.results(inTheNameOf.person(courseId, Grant.Role.STUDENT), id).stream()
                .sorted(Comparator.comparing(AttemptResult::started))
                .toList();
        Way way = Way.of(assignment.terms(), mine, now);
        List<EarlierTry> tries = mine.stream()
                .filter(a -> a.state() == AttemptState.SUBMITTED)
                .map(a -> earlier(a, membership.course()))
                .toList();
        return new QuizPage(membership.course(), assignment, sentence, tries, way.entry(), way.closedBecause(), false);
    }

    @POST
    @Path("{assignment}/attempts")
    public Response start(@PathParam("course") UUID courseId, @PathParam("assignment") UUID id) {
        Membership membership = courses.asMember(courseId);
        Assignment assignment = assignments.assignment(membership.course(), id);
        if (membership.role() != Grant.Role.STUDENT) {
            flash.say("Only students of the course take its quizzes.");
            return Response.seeOther(URI.create(assignment.address())).build();
        }
        try {
            Attempts.Opened opened = attempts.start(membership.course(), assignment);
            return Response.seeOther(URI.create("/attempts/" + opened.view().attempt()))
                    .build();
        } catch (QuizServiceProblem.Conflict e) {
            flash.say(e.problem().title() + " " + e.problem().detail());
            return Response.seeOther(URI.create(assignment.address())).build();
        }
    }

    private static EarlierTry earlier(AttemptResult result, Course course) {
        Instant when = result.submitted() == null ? result.started() : result.submitted();
        return new EarlierTry(
                result.attempt(),
                course.time().inFull(when),
                result.score() == null ? "" : Points.of(result.score(), result.maxScore()));
    }

    /** Whether there is a way in now, and what to say on it or in its place. */
    record Way(String entry, String closedBecause) {
        static Way of(Terms terms, List<AttemptResult> mine, Instant now) {
            boolean open = mine.stream().anyMatch(a -> a.state() == AttemptState.OPEN);
            if (terms.at(now) == Terms.Standing.TO_COME) {
                return new Way("", "It has not opened yet.");
            }
            if (terms.at(now) == Terms.Standing.CLOSED) {
                return new Way("", "It is closed.");
            }
            if (open) {
                return new Way("Go on", "");
            }
            Integer tries = terms.preset().tries();
            if (tries != null && mine.size() >= tries) {
                return new Way("", tries == 1 ? "You have used your try." : "You have used all your tries.");
            }
            return new Way(mine.isEmpty() ? "Start" : "Try again", "");
        }
    }
}
