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
import org.ibid.web.assignment.AssignmentWords;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.assignment.Points;
import org.ibid.web.assignment.QuizSentence;
import org.ibid.web.assignment.Terms;
import org.ibid.web.course.Course;
import org.ibid.web.course.CourseTime;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.layout.LayoutWords;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;

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
    private final Language language;
    private final Wording.OfRequest wording;
    private final Refusals refusals;

    QuizResource(
            Courses courses,
            Assignments assignments,
            Attempts attempts,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Flash flash,
            Clock clock,
            Language language,
            Wording.OfRequest wording,
            Refusals refusals) {
        this.courses = courses;
        this.assignments = assignments;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.flash = flash;
        this.clock = clock;
        this.language = language;
        this.wording = wording;
        this.refusals = refusals;
    }

    /**
     * @param entry what the button says; empty where there is no way in
     * @param fresh true where it starts a new try
     */
    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizPage(
            Course course,
            Assignment assignment,
            String sentence,
            List<EarlierTry> tries,
            String entry,
            String closedBecause,
            boolean fresh,
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
        Wording in = wording.get();
        CourseTime time = membership.course().time(in.times());
        String sentence = QuizSentence.of(
                assignment.items(),
                assignment.terms(),
                time,
                now,
                language.words(AssignmentWords.class),
                language.words(LayoutWords.class));
        if (membership.staff()) {
            return new QuizPage(membership.course(), assignment, sentence, List.of(), "", "", false, true);
        }
        List<AttemptResult> mine = quizzes.results(inTheNameOf.person(courseId, Grant.Role.STUDENT), id).stream()
                .sorted(Comparator.comparing(AttemptResult::started))
                .toList();
        Way way = Way.of(assignment.terms(), mine, now, in.words());
        List<EarlierTry> tries = mine.stream()
                .filter(a -> a.state() == AttemptState.SUBMITTED)
                .map(a -> earlier(a, time, in.points()))
                .toList();
        return new QuizPage(
                membership.course(), assignment, sentence, tries, way.entry(), way.closedBecause(), way.fresh(), false);
    }

    @POST
    @Path("{assignment}/attempts")
    public Response start(@PathParam("course") UUID courseId, @PathParam("assignment") UUID id) {
        Membership membership = courses.asMember(courseId);
        Assignment assignment = assignments.assignment(membership.course(), id);
        if (membership.role() != Grant.Role.STUDENT) {
            flash.say(wording.get().words().onlyStudents());
            return Response.seeOther(URI.create(assignment.address())).build();
        }
        try {
            Attempts.Opened opened = attempts.start(membership.course(), assignment);
            return Response.seeOther(URI.create("/attempts/" + opened.view().attempt()))
                    .build();
        } catch (QuizServiceProblem.Conflict e) {
            flash.say(refusals.inWords(e.problem()));
            return Response.seeOther(URI.create(assignment.address())).build();
        }
    }

    private static EarlierTry earlier(AttemptResult result, CourseTime time, Points points) {
        Instant when = result.submitted() == null ? result.started() : result.submitted();
        return new EarlierTry(
                result.attempt(),
                time.inFull(when),
                result.score() == null ? "" : points.of(result.score(), result.maxScore()));
    }

    /** Whether there is a way in now, and what to say on it or in its place. */
    record Way(String entry, String closedBecause, boolean fresh) {
        static Way of(Terms terms, List<AttemptResult> mine, Instant now, QuizWords words) {
            if (terms.at(now) == Terms.Standing.TO_COME) {
                return barred(words.notOpenYet());
            }
            if (terms.at(now) == Terms.Standing.CLOSED) {
                return barred(words.closed());
            }
            if (mine.stream().anyMatch(a -> a.state() == AttemptState.OPEN)) {
                return new Way(words.goOn(), "", false);
            }
            Integer tries = terms.preset().tries();
            if (tries != null && mine.size() >= tries) {
                return barred(words.noTriesLeft(tries));
            }
            return new Way(mine.isEmpty() ? words.start() : words.tryAgain(), "", true);
        }

        private static Way barred(String because) {
            return new Way("", because, false);
        }
    }
}
