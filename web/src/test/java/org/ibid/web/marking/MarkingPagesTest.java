package org.ibid.web.marking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.essay.Span;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.MarkSheet;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradePlan.Change;
import org.ibid.core.quiz.RegradePlan.Total;
import org.ibid.core.quiz.Release;
import org.ibid.core.quiz.Ruling;
import org.ibid.web.Form;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@SuppressWarnings("NullAway.Init")
class MarkingPagesTest {

    private static final String CANARY = "canary";

    @Inject
    Seeds seeds;

    private final Map<String, Reply> told = new HashMap<>();
    private final UUID item = UUID.randomUUID();
    private final UUID revision = UUID.randomUUID();

    private UUID course;
    private UUID assignment;
    private UUID essay;
    private UUID attempt;

    @BeforeEach
    void aQuizHasBeenHandedIn() {
        ScriptedQuizService.answers(
                call -> told.getOrDefault(call.method() + " " + call.path(), Reply.problem(404, "Not scripted")));
        course = seeds.course("Mills", Seeds.ADA);
        seeds.enrol(course, Seeds.BEN, Grant.Role.STUDENT);
        seeds.enrol(course, Seeds.CLEO, Grant.Role.STUDENT);
        essay = seeds.essay(Seeds.ADA, "The Mill", "The mill stood by the river. Nobody asked why.");
        assignment = seeds.assignment(course, Seeds.ADA, Preset.READING_CHECK, null);
        attempt = seeds.attempt(assignment, Seeds.BEN);
        tell("GET", "/v1/attempts/" + attempt + "/feedback", feedback());
        tell("GET", "/v1/challenges", List.of());
        tell("GET", "/v1/assignments/" + assignment + "/asked", List.of(asked()));
        tell("POST", "/v1/assignments/" + assignment + "/regrades/plan", plan());
        tell("POST", "/v1/assignments/" + assignment + "/regrades", regrade());
    }

    private void tell(String method, String path, Object reply) {
        told.put(method + " " + path, Reply.ok(reply));
    }

    private ItemBody body() {
        TextQuoteSelector quote = new TextQuoteSelector("The mill stood", "", " by the river.");
        return ItemBody.of(
                "attribution",
                "Who owned the mill?",
                List.of(new Target(
                        essay.toString(), null, "p1", new TextPositionSelector(0, 14), quote, Target.Role.STIMULUS)),
                List.of(new ItemBody.Part(
                        "a",
                        null,
                        new Interaction.Choice(List.of(
                                new Interaction.SimpleChoice("a", "The clerk"),
                                new Interaction.SimpleChoice("b", "The bank"))),
                        null)));
    }

    private AttemptFeedback feedback() {
        Feedback shown = new Feedback(
                List.of(new Feedback.PartOutcome("a", Outcome.settled(0))), List.of(), null, null, List.of());
        return new AttemptFeedback(
                attempt,
                assignment,
                course,
                UUID.fromString(Seeds.BEN),
                "Soviets, week 1",
                Instant.parse("2026-11-23T09:00:00Z"),
                0.0,
                1,
                null,
                null,
                List.of(new AttemptFeedback.Slot(
                        1,
                        essay,
                        1,
                        body(),
                        List.of(new AttemptFeedback.Answered("a", new Response.Choice("a"))),
                        shown,
                        1,
                        0,
                        false)));
    }

    private AskedItem asked() {
        Feedback key = new Feedback(
                List.of(),
                List.of(new CorrectResponse("a", new Response.Choice("b"), "The bank")),
                "Because of the " + CANARY + ".",
                null,
                List.of());
        return new AskedItem(item, revision, 1, essay, 1, body(), key, 2, 0, 0);
    }

    private static final Total NONE = new Total(0, 1);
    private static final Total ALL = new Total(1, 1);

    private List<Change> changes() {
        return List.of(
                new Change(attempt, UUID.fromString(Seeds.BEN), NONE, ALL, false),
                new Change(UUID.randomUUID(), UUID.fromString(Seeds.CLEO), ALL, NONE, true));
    }

    private RegradePlan plan() {
        return new RegradePlan("sha256:plan", 2, changes());
    }

    private Regrade regrade() {
        RegradeOrder order = new RegradeOrder(List.of(new Ruling.FullCredit(item)), null, true, "Both are right.");
        return new Regrade(
                UUID.randomUUID(), 1, Instant.now(), UUID.fromString(Seeds.ADA), order, false, true, true, changes());
    }

    private Challenge challenge(Challenge.State state) {
        return new Challenge(
                UUID.randomUUID(),
                assignment,
                attempt,
                1,
                item,
                UUID.fromString(Seeds.BEN),
                essay,
                1,
                List.of(new Response.Selected(null, new Span(0, 28))),
                "<script>alert('x')</script> It says so.",
                Instant.now(),
                state,
                null,
                null,
                null);
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void studentDisputesAMarkWithWordsOfTheText() {
        given().get("/attempts/" + attempt + "/feedback")
                .then()
                .statusCode(200)
                .body(containsString("/attempts/" + attempt + "/slots/1/challenge"));
        given().get("/attempts/" + attempt + "/slots/1/challenge")
                .then()
                .statusCode(200)
                .body(containsString("The mill stood by the river."));
        tell("POST", "/v1/attempts/" + attempt + "/slots/1/challenge", challenge(Challenge.State.OPEN));

        Form.form()
                .formParam("cited", "0-28")
                .formParam("words", "It says so.")
                .post("/attempts/" + attempt + "/slots/1/challenge")
                .then()
                .statusCode(303);

        assertThat(ScriptedQuizService.CALLS)
                .anyMatch(call ->
                        call.path().endsWith("/challenge") && call.body().contains("\"end\":28"));
    }

    @Test
    @TestSecurity(user = Seeds.CLEO, roles = "student")
    void otherPeoplesAttemptsAreNotThere() {
        given().get("/attempts/" + attempt + "/slots/1/challenge").then().statusCode(404);
        given().get("/courses/" + course + "/challenges").then().statusCode(404);
        given().get("/courses/" + course + "/gradebook/" + assignment + "/regrade")
                .then()
                .statusCode(404)
                .body(not(containsString(CANARY)));
        given().get("/courses/" + course + "/gradebook/" + assignment + "/regrades")
                .then()
                .statusCode(404);
        Form.form()
                .post("/courses/" + course + "/gradebook/" + assignment + "/regrade")
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void teacherReadsADisputeAndAnswersIt() {
        Challenge open = challenge(Challenge.State.OPEN);
        tell("GET", "/v1/challenges", List.of(open));
        tell("POST", "/v1/challenges/" + open.id() + "/reply", challenge(Challenge.State.UPHELD));

        given().get("/courses/" + course + "/challenges")
                .then()
                .statusCode(200)
                .body(containsString("The mill stood by the river."))
                .body(not(containsString("<script>alert")));
        Form.form()
                .formParam("challenge", open.id())
                .formParam("verdict", "upheld")
                .formParam("words", "You are right.")
                .post("/courses/" + course + "/challenges")
                .then()
                .statusCode(303);

        assertThat(ScriptedQuizService.CALLS)
                .anyMatch(call -> call.path().endsWith("/reply") && call.body().contains("\"upheld\":true"));
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void teacherSeesWhoGainsAndWhoWouldLoseBeforeAnythingIsDone() {
        String page = "/courses/" + course + "/gradebook/" + assignment + "/regrade";

        given().get(page).then().statusCode(200).body(containsString("Who owned the mill?"));
        given().queryParam("item", item)
                .queryParam("revision", revision)
                .queryParam("rule", "CHANGE_KEY")
                .queryParam("value.a", "a")
                .queryParam("nobodyLoses", "on")
                .queryParam("reason", "Both are right.")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("1 would gain, 0 would lose, 1 would lose and keep their marks."))
                .body(containsString("sha256:plan"));

        assertThat(ScriptedQuizService.CALLS).noneMatch(call -> call.path().endsWith("/regrades"));
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whatWasShownIsRunAndThoseConcernedAreTold() {
        Form.form()
                .formParam("item", item)
                .formParam("rule", "FULL_CREDIT")
                .formParam("reason", "Both are right.")
                .formParam("plan", "sha256:plan")
                .post("/courses/" + course + "/gradebook/" + assignment + "/regrade")
                .then()
                .statusCode(303);

        assertThat(seeds.told(course, Seeds.BEN)).isEqualTo("MARKS_CHANGED");
        assertThat(seeds.told(course, Seeds.CLEO)).isEmpty();
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void planThatNoLongerHoldsIsShownAnew() {
        told.put(
                "POST /v1/assignments/" + assignment + "/regrades",
                Reply.problem(409, "Something has changed since this was worked out."));

        Form.form()
                .formParam("item", item)
                .formParam("rule", "FULL_CREDIT")
                .formParam("reason", "Both are right.")
                .formParam("plan", "sha256:old")
                .post("/courses/" + course + "/gradebook/" + assignment + "/regrade")
                .then()
                .statusCode(409)
                .body(containsString("sha256:plan"))
                .body(containsString("Something has changed"));
    }

    private MarkSheet sheet() {
        AskedItem asked = asked();
        AskedItem waiting =
                new AskedItem(item, revision, 1, essay, 1, asked.body(), asked.told(), asked.attempts(), 1, 0);
        Outcome suggested = new Outcome(0.5, Outcome.State.SUGGESTED, "Does not name: clerk.");
        tell("GET", "/v1/assignments/" + assignment + "/asked", List.of(waiting));
        return new MarkSheet(
                waiting,
                List.of(new MarkSheet.Line(
                        "abcdef0123456789abcdef01",
                        "a",
                        1,
                        1,
                        new Response.ShortAnswer("It was <b>the clerk</b>."),
                        suggested,
                        null)));
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whatWaitsIsMarkedWithoutNamesAndLetOutAtOnce() {
        String marks = "/v1/assignments/" + assignment + "/asked/" + item + "/marks";
        MarkSheet sheet = sheet();
        tell("GET", marks, sheet);
        tell("POST", marks, sheet);
        UUID release = UUID.randomUUID();
        tell(
                "POST",
                "/v1/assignments/" + assignment + "/release",
                new Release(release, 1, true, List.of(new Release.Freed(attempt, UUID.fromString(Seeds.BEN)))));
        String desk = "/courses/" + course + "/marking/" + assignment;

        given().get("/courses/" + course + "/marking").then().statusCode(200).body(containsString(desk));
        given().get(desk)
                .then()
                .statusCode(200)
                .body(containsString("It was &lt;b&gt;the clerk&lt;/b&gt;."))
                .body(containsString("Suggested: 2 of 4."))
                .body(not(containsString(attempt.toString())));
        Form.form()
                .formParam("item", item)
                .formParam("handle", "abcdef0123456789abcdef01")
                .formParam("sequence", 1)
                .formParam("level", 3)
                .post(desk)
                .then()
                .statusCode(303);
        Form.form().post(desk + "/release").then().statusCode(303);

        assertThat(ScriptedQuizService.CALLS)
                .anyMatch(call -> call.method().equals("POST") && call.body().contains("\"score\":0.75"));
        assertThat(seeds.told(course, Seeds.BEN)).isEqualTo("MARKED");
    }
}
