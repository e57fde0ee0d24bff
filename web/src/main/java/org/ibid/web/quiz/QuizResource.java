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
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Grant;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.assignment.AccessCodes;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.AssignmentWords;
import org.ibid.web.assignment.Assignments;
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
import org.ibid.web.ratelimit.Dear;
import org.ibid.web.ratelimit.RateLimited;
import org.ibid.web.ratelimit.RateLimits;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The door of a quiz: what it is like, what one did in it before, and the way in. */
@Path("/courses/{course}/quizzes")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class QuizResource {

    private final Courses courses;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Accommodations accommodations;
    private final AccessCodes codes;
    private final RateLimits limits;
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
            Accommodations accommodations,
            AccessCodes codes,
            RateLimits limits,
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
        this.accommodations = accommodations;
        this.codes = codes;
        this.limits = limits;
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
            boolean staff,
            boolean teaches)
            implements TemplateInstance {}

    /**
     * @param score in words; empty while it may not be shown
     * @param percentOff taken off because it came late
     */
    record EarlierTry(UUID attempt, String when, String score, int percentOff) {}

    @GET
    @Path("{assignment}")
    public TemplateInstance quiz(@PathParam("course") UUID courseId, @PathParam("assignment") UUID id) {
        Membership membership = courses.asMember(courseId);
        Assignment assignment = assignments.assignment(membership.course(), id);
        Instant now = clock.instant();
        Wording in = wording.get();
        Course course = membership.course();
        CourseTime time = course.time(in.times());
        EffectivePolicy policy = assignment.terms().policyFor(accommodations.of(membership.person()), course.zone());
        String sentence = QuizSentence.of(
                assignment,
                policy,
                time,
                now,
                language.words(AssignmentWords.class),
                language.words(LayoutWords.class));
        if (membership.staff()) {
            return new QuizPage(course, assignment, sentence, List.of(), "", "", false, true, membership.teaches());
        }
        List<AttemptResult> mine = quizzes.results(inTheNameOf.person(courseId, Grant.Role.STUDENT), id).stream()
                .sorted(Comparator.comparing(AttemptResult::started))
                .toList();
        Way way = Way.of(policy, mine, now, in.words());
        List<EarlierTry> tries = mine.stream()
                .filter(a -> a.state() == AttemptState.SUBMITTED)
                .map(a -> earlier(a, time, in))
                .toList();
        return new QuizPage(
                course, assignment, sentence, tries, way.entry(), way.closedBecause(), way.fresh(), false, false);
    }

    @POST
    @Path("{assignment}/attempts")
    public Response start(
            @PathParam("course") UUID courseId, @PathParam("assignment") UUID id, @RestForm @Nullable String code) {
        Membership membership = courses.asMember(courseId);
        Assignment assignment = assignments.assignment(membership.course(), id);
        if (membership.role() != Grant.Role.STUDENT) {
            flash.say(wording.get().words().onlyStudents());
            return back(assignment);
        }
        try {
            if (assignment.coded() && !underWay(courseId, id) && !codeOpens(membership, assignment, code)) {
                return back(assignment);
            }
            limits.spend(Dear.START, () -> underWay(courseId, id)); // whose time runs is never kept out
            return to(attempts.start(membership.course(), assignment));
        } catch (QuizServiceProblem.Conflict e) {
            flash.say(refusals.inWords(e.problem()));
            return back(assignment);
        }
    }

    /** A teacher takes the quiz as a student would. */
    @POST
    @Path("{assignment}/preview")
    @RateLimited(Dear.START)
    public Response preview(@PathParam("course") UUID courseId, @PathParam("assignment") UUID id) {
        Membership teacher = courses.asTeacher(courseId);
        Assignment assignment = assignments.assignment(teacher.course(), id);
        try {
            return to(attempts.preview(teacher.course(), assignment));
        } catch (QuizServiceProblem.Conflict e) {
            flash.say(refusals.inWords(e.problem()));
            return back(assignment);
        }
    }

    private boolean underWay(UUID course, UUID assignment) {
        return quizzes.results(inTheNameOf.person(course, Grant.Role.STUDENT), assignment).stream()
                .anyMatch(a -> a.state() == AttemptState.OPEN);
    }

    private boolean codeOpens(Membership student, Assignment assignment, @Nullable String code) {
        QuizWords words = wording.get().words();
        return switch (codes.ask(assignment, student.person(), code)) {
            case AccessCodes.Verdict.Right right -> true;
            case AccessCodes.Verdict.Wrong wrong -> {
                flash.say(words.codeWrong());
                yield false;
            }
            case AccessCodes.Verdict.TooMany many -> {
                flash.say(words.codeTooOften(
                        student.course().time(language.times()).clock(many.from())));
                yield false;
            }
        };
    }

    private static Response to(Attempts.Opened opened) {
        return Response.seeOther(URI.create("/attempts/" + opened.view().attempt()))
                .build();
    }

    private static Response back(Assignment assignment) {
        return Response.seeOther(URI.create(assignment.address())).build();
    }

    private static EarlierTry earlier(AttemptResult result, CourseTime time, Wording in) {
        Instant when = result.submitted() == null ? result.started() : result.submitted();
        return new EarlierTry(
                result.attempt(),
                time.inFull(when),
                result.score() == null ? "" : in.points().of(result.score(), result.maxScore()),
                result.percentOff());
    }

    /** Whether there is a way in now, and what to say on it or in its place. */
    record Way(String entry, String closedBecause, boolean fresh) {
        static Way of(EffectivePolicy policy, List<AttemptResult> mine, Instant now, QuizWords words) {
            Terms.Standing standing = Terms.at(policy, now);
            if (standing == Terms.Standing.TO_COME) {
                return barred(words.notOpenYet());
            }
            if (standing == Terms.Standing.CLOSED) {
                return barred(words.closed());
            }
            if (mine.stream().anyMatch(a -> a.state() == AttemptState.OPEN)) {
                return new Way(words.goOn(), "", false);
            }
            Integer tries = policy.tries();
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
