package org.ibid.web.marking;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.ChallengeReply;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.course.Course;
import org.ibid.web.course.CourseTime;
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
import org.ibid.web.people.Person;
import org.ibid.web.quiz.SelectableText;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.jspecify.annotations.Nullable;

/** The disputes of a course, those that wait first, each answered where it stands. */
@Path("/courses/{course}/challenges")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ChallengesResource {

    private static final int UNUSABLE = 422;

    private final Courses courses;
    private final Assignments assignments;
    private final ClosedTexts closed;
    private final Library library;
    private final EssayLanguages essays;
    private final People people;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Notices notices;
    private final Language language;
    private final Refusals refusals;
    private final Flash flash;

    ChallengesResource(
            Courses courses,
            Assignments assignments,
            ClosedTexts closed,
            Library library,
            EssayLanguages essays,
            People people,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Notices notices,
            Language language,
            Refusals refusals,
            Flash flash) {
        this.courses = courses;
        this.assignments = assignments;
        this.closed = closed;
        this.library = library;
        this.essays = essays;
        this.people = people;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.notices = notices;
        this.language = language;
        this.refusals = refusals;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChallengesPage(Course course, List<Line> lines, boolean teaches, FieldErrors errors)
            implements TemplateInstance {}

    /** @param cited the words of the essay that it rests on */
    record Line(
            Challenge challenge, String student, Assignment assignment, String when, List<String> cited, String lang) {

        public boolean open() {
            return challenge.state() == Challenge.State.OPEN;
        }

        public boolean upheld() {
            return challenge.state() == Challenge.State.UPHELD;
        }

        public String regrade() {
            return "/courses/" + assignment.course() + "/gradebook/" + assignment.id() + "/regrade?item="
                    + challenge.item() + "&attempt=" + challenge.attempt() + "&challenge=" + challenge.id();
        }
    }

    @GET
    public TemplateInstance all(@PathParam("course") UUID course) {
        return page(courses.asStaff(course), new FieldErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("course") UUID course, MultivaluedMap<String, String> form) {
        Membership teacher = courses.asTeacher(course);
        Challenge challenge = quizzes.challenges(as(teacher)).stream()
                .filter(one -> one.id().toString().equals(form.getFirst("challenge")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String words = Objects.requireNonNullElse(form.getFirst("words"), "").replace("\r\n", "\n");
        try {
            quizzes.reply(
                    as(teacher), challenge.id(), new ChallengeReply("upheld".equals(form.getFirst("verdict")), words));
        } catch (QuizServiceProblem.Refused refused) {
            FieldErrors errors = new FieldErrors().add("words-" + challenge.id(), refusals.inWords(refused.problem()));
            return Response.status(UNUSABLE)
                    .entity(page(teacher, errors).render())
                    .build();
        } catch (QuizServiceProblem.Conflict conflict) {
            flash.say(refusals.inWords(conflict.problem()));
            return back(course);
        }
        notices.tell(
                List.of(new Notices.Told(challenge.learner(), challenge.attempt())),
                course,
                Notice.Kind.CHALLENGE_ANSWERED,
                challenge.id(),
                "");
        flash.say(language.words(MarkingWords.class).answered());
        return back(course);
    }

    private static Response back(UUID course) {
        return Response.seeOther(URI.create("/courses/" + course + "/challenges"))
                .build();
    }

    private Credentials as(Membership staff) {
        return inTheNameOf.person(staff.course().id(), staff.role());
    }

    private ChallengesPage page(Membership staff, FieldErrors errors) {
        List<Challenge> challenges = quizzes.challenges(as(staff));
        closed.requireOpen(
                staff.person(),
                challenges.stream().map(Challenge::essay).distinct().toList(),
                null);
        Map<UUID, Person> named = people.named(
                challenges.stream().map(Challenge::learner).distinct().toList());
        Map<UUID, Assignment> set = assignments.of(staff.course()).stream()
                .collect(Collectors.toMap(Assignment::id, assignment -> assignment));
        CourseTime time = staff.course().time(language.times());
        List<Line> lines = challenges.stream()
                .flatMap(challenge -> Optional.ofNullable(set.get(challenge.assignment())).stream()
                        .map(assignment -> line(challenge, name(named.get(challenge.learner())), assignment, time)))
                .sorted(Comparator.comparing((Line line) -> !line.open() && !line.upheld())
                        .thenComparing(line -> line.challenge().madeAt()))
                .toList();
        return new ChallengesPage(staff.course(), lines, staff.teaches(), errors);
    }

    private String name(@Nullable Person person) {
        return person == null ? language.words(LayoutWords.class).somebody() : person.name();
    }

    private Line line(Challenge challenge, String student, Assignment assignment, CourseTime time) {
        EssayVersion essay = library.version(challenge.essay(), challenge.version());
        return new Line(
                challenge,
                student,
                assignment,
                time.inFull(challenge.madeAt()),
                challenge.cited().stream()
                        .map(cited -> SelectableText.words(essay, cited))
                        .toList(),
                essays.of(challenge.essay(), challenge.version()));
    }
}
