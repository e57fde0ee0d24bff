package org.ibid.quiz.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.item.Response.TextEntry;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Problem;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Requests;
import org.ibid.quiz.testing.Routes;
import org.ibid.quiz.testing.Routes.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else's object and no object at all are answered alike, and nothing changes. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class SwappedIdsTest {

    private static final Pattern ID = Pattern.compile("\\{(essay|item|quiz|assignment|attempt|challenge|anchor)}");

    @Inject
    Calls calls;

    private final UUID learner = UUID.randomUUID();
    private ClassRoom mine;
    private ClassRoom theirs;
    private StartedAttempt myAttempt;
    private StartedAttempt theirAttempt;

    @BeforeEach
    void twoClasses() {
        mine = new ClassRoom(calls, ClassRoom.open());
        theirs = new ClassRoom(calls, ClassRoom.open());
        myAttempt = mine.start(learner, ClassRoom.open());
        theirAttempt = theirs.start(UUID.randomUUID(), ClassRoom.open());
    }

    @Test
    void foreignAndAbsentAreTheSame404() {
        Requests foreign = new Requests(theirs, theirAttempt);
        UUID theirLearner = UUID.randomUUID();
        StartedAttempt over = theirs.start(theirLearner, ClassRoom.open());
        Requests handedIn = new Requests(theirs, over).challenged(theirLearner);
        for (Route route : Routes.all()) {
            Matcher id = ID.matcher(route.path());
            if (!id.find() || route.path().contains("/versions/") || isOrder(route)) {
                continue;
            }
            Requests asked = afterwards(route) ? handedIn : foreign;
            String absent = asked.path(
                    route.path().replace(id.group(), UUID.randomUUID().toString()));
            Response toForeign = ask(route, asked, asked.path(route.path()));
            Response toAbsent = ask(route, asked, absent);

            assertThat(toForeign.statusCode()).as(route.toString()).isEqualTo(404);
            assertThat(toForeign.contentType()).startsWith(Problem.MEDIA_TYPE);
            assertThat(toAbsent.statusCode()).as(route.toString()).isEqualTo(404);
            assertThat(toForeign.asString()).isEqualTo(toAbsent.asString());
            assertThat(names(toForeign)).isEqualTo(names(toAbsent));
        }
        assertThat(ClassRoom.view(theirAttempt).as(AttemptView.class).slots())
                .isEqualTo(theirAttempt.attempt().slots());
    }

    @Test
    void foreignIdsInBodiesAreNotTaken() {
        mine.owner()
                .body(new QuizDraft("Theirs", List.of(theirs.items.getFirst().item())))
                .post("/v1/quizzes")
                .then()
                .statusCode(422);
        mine.owner()
                .body(new AssignmentOrder(theirs.quiz.quiz(), mine.course, ClassRoom.open(), null))
                .put("/v1/assignments/{a}", UUID.randomUUID())
                .then()
                .statusCode(404);
        mine.owner()
                .body(new AssignmentOrder(mine.quiz.quiz(), mine.course, ClassRoom.open(), null))
                .put("/v1/assignments/{a}", theirs.assignment)
                .then()
                .statusCode(404);
    }

    @Test
    void attemptTokenOpensNoOtherAttempt() {
        UUID other = theirAttempt.attempt().attempt();

        ClassRoom.with(myAttempt).get("/v1/attempts/{a}", other).then().statusCode(404);
        ClassRoom.with(myAttempt)
                .body(new Save(UUID.randomUUID(), 0, new TextEntry("mine")))
                .put("/v1/attempts/{a}/slots/2/parts/a", other)
                .then()
                .statusCode(404);
        ClassRoom.with(myAttempt)
                .post("/v1/attempts/{a}/submission", other)
                .then()
                .statusCode(404);
    }

    /** Naming a new assignment is how one is made, so an absent id is no 404 there; terms come from web itself. */
    private static boolean isOrder(Route route) {
        return route.equals(new Route("PUT", "/v1/assignments/{assignment}"))
                || route.equals(new Route("PUT", "/v1/assignments/{assignment}/terms"));
    }

    private static boolean afterwards(Route route) {
        return route.path().matches(".*/(challenges?|regrades|asked|release)(/.*)?");
    }

    private Response ask(Route route, Requests foreign, String path) {
        Object body = foreign.body(route.method(), route.path());
        RequestSpecification request = asMyself(route);
        return (body == null ? request : request.body(body)).request(route.method(), path);
    }

    /** With the credential of the right kind, for the other class. */
    private RequestSpecification asMyself(Route route) {
        if (route.path().endsWith("/challenge") || route.path().endsWith("/another")) {
            return mine.student(learner);
        }
        if (afterwards(route)) {
            return mine.teacher();
        }
        if (route.path().startsWith("/v1/attempts") && !route.method().equals("GET")) {
            return ClassRoom.with(myAttempt);
        }
        return route.path().startsWith("/v1/attempts") || route.path().startsWith("/v1/assignments")
                ? mine.student(learner)
                : mine.owner();
    }

    private static Map<String, String> names(Response response) {
        return response.headers().asList().stream()
                .collect(Collectors.toMap(h -> h.getName(), h -> h.getValue(), (a, b) -> a));
    }
}
