package org.ibid.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.Challenge;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.assignment.StartedAttempts;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.LayoutWords;
import org.ibid.web.library.Library;
import org.ibid.web.notice.Notice;
import org.ibid.web.notice.Notices;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.reading.CourseReading;
import org.ibid.web.reading.Readings;
import org.jspecify.annotations.Nullable;

/** What came of an attempt, for its student as far as it may be shown, and for the course's teachers. */
@Path("/attempts/{attempt}/feedback")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class FeedbackResource {

    private final StartedAttempts started;
    private final Assignments assignments;
    private final Courses courses;
    private final Readings readings;
    private final ClosedTexts closed;
    private final Library library;
    private final People people;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Tickets tickets;
    private final RoutingContext context;
    private final Notices notices;
    private final Language language;
    private final Wording.OfRequest wording;

    FeedbackResource(
            StartedAttempts started,
            Assignments assignments,
            Courses courses,
            Readings readings,
            ClosedTexts closed,
            Library library,
            People people,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Tickets tickets,
            RoutingContext context,
            Notices notices,
            Language language,
            Wording.OfRequest wording) {
        this.started = started;
        this.assignments = assignments;
        this.courses = courses;
        this.readings = readings;
        this.closed = closed;
        this.library = library;
        this.people = people;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.tickets = tickets;
        this.context = context;
        this.notices = notices;
        this.language = language;
        this.wording = wording;
    }

    /**
     * @param learner whose it is, where a teacher looks at it; null for oneself
     * @param versions what is to be said where there is a newer version than the one that was asked about
     */
    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FeedbackPage(
            Course course,
            Assignment assignment,
            FeedbackSheet sheet,
            Map<Integer, Dispute> disputes,
            List<String> changes,
            @Nullable String learner,
            List<String> versions)
            implements TemplateInstance {}

    @GET
    public Response feedback(@PathParam("attempt") UUID attempt) {
        StartedAttempts.Started known = started.find(attempt).orElseThrow(NotFoundException::new);
        Assignment assignment = assignments.find(known.assignment());
        Membership membership = courses.asMember(assignment.course());
        boolean own = known.person().equals(membership.person());
        if (!own && !membership.staff()) {
            throw new NotFoundException();
        }
        AttemptFeedback feedback;
        try {
            feedback = quizzes.feedback(inTheNameOf.person(assignment.course(), membership.role()), attempt);
        } catch (QuizServiceProblem.Conflict stillOpen) {
            return Response.seeOther(URI.create(own ? "/attempts/" + attempt : assignment.address()))
                    .build();
        }
        closed.requireOpen(
                membership.person(),
                feedback.slots().stream()
                        .flatMap(slot -> slot.body().essays(slot.essay()).stream())
                        .collect(Collectors.toSet()),
                null);
        tickets.remove(context, attempt);
        List<CourseReading> read = readings.of(membership.course());
        FeedbackSheet sheet = FeedbackSheet.of(
                feedback,
                membership.course().time(language.times()),
                wording.get(),
                (essay, version) -> read.stream().anyMatch(r -> r.essay().equals(essay) && (r.version() >= version)),
                library::version);
        String learner = own
                ? null
                : people.find(known.person())
                        .map(Person::name)
                        .orElse(language.words(LayoutWords.class).somebody());
        return Response.ok(new FeedbackPage(
                                membership.course(),
                                assignment,
                                sheet,
                                disputes(feedback, membership, own),
                                changes(attempt, membership.course()),
                                learner,
                                versions(feedback))
                        .render())
                .build();
    }

    private Map<Integer, Dispute> disputes(AttemptFeedback feedback, Membership membership, boolean own) {
        List<Challenge> challenges = challenges(membership);
        QuizWords words = wording.get().words();
        return feedback.slots().stream()
                .map(AttemptFeedback.Slot::number)
                .collect(Collectors.toMap(
                        number -> number, number -> Dispute.of(feedback, number, challenges, own, words)));
    }

    /** None while a quiz-service of the release before answers. */
    private List<Challenge> challenges(Membership membership) {
        try {
            return quizzes.challenges(inTheNameOf.person(membership.course().id(), membership.role()));
        } catch (QuizServiceProblem.NotThere e) {
            return List.of();
        }
    }

    /** Each time that the marks were made anew, as their learner was told. */
    private List<String> changes(UUID attempt, Course course) {
        return notices.about(attempt).stream()
                .filter(notice -> notice.kind() == Notice.Kind.MARKS_CHANGED)
                .map(notice -> wording.get()
                        .words()
                        .markedAnew(course.time(language.times()).inFull(notice.at()), notice.words()))
                .toList();
    }

    private List<String> versions(AttemptFeedback feedback) {
        QuizWords words = language.words(QuizWords.class);
        Map<UUID, Integer> newest = library.newest(feedback.slots().stream()
                .map(AttemptFeedback.Slot::essay)
                .distinct()
                .toList());
        return feedback.slots().stream()
                .filter(slot -> newest.getOrDefault(slot.essay(), 0) > slot.version())
                .map(slot -> words.takenOnVersion(slot.version(), newest.getOrDefault(slot.essay(), 0)))
                .distinct()
                .toList();
    }
}
