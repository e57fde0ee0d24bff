package org.ibid.web.quiz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.script;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Going;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.PartSaved;
import org.ibid.core.quiz.Problem;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.core.quiz.Saved;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
class AttemptTest {

    private static final String SCRIPT = "<script>alert('x')</script>";

    @Inject
    Seeds seeds;

    @Inject
    ObjectMapper json;

    @Inject
    SessionFactory sessions;

    private final Map<String, Reply> told = new HashMap<>();

    private UUID course = UUID.randomUUID();
    private UUID assignment = UUID.randomUUID();
    private UUID attempt = UUID.randomUUID();

    @BeforeEach
    void aQuizIsSet() {
        ScriptedQuizService.answers(
                call -> told.getOrDefault(call.method() + " " + call.path(), Reply.problem(404, "Not scripted")));
        course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, Seeds.BEN, Grant.Role.STUDENT);
        assignment = seeds.assignment(course, Seeds.ADA, Preset.READING_CHECK, null);
        attempt = UUID.randomUUID();
        tell(200, "GET", "/v1/assignments/" + assignment + "/attempts", List.of());
        tell(
                201,
                "POST",
                "/v1/assignments/" + assignment + "/attempts",
                new StartedAttempt("token-of-" + attempt, view(null)));
        tell(200, "GET", "/v1/attempts/" + attempt, view(null));
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aStudentStartsAndSeesEveryQuestionOnOnePage() {
        given().get("/courses/" + course + "/quizzes/" + assignment)
                .then()
                .statusCode(200)
                .body(containsString("3 questions, 2 tries of which the best counts"))
                .body(containsString("Start"));

        Document page = Jsoup.parse(given().cookie(cookie(), ticket())
                .get("/attempts/" + attempt)
                .then()
                .statusCode(200)
                .body(not(containsString(SCRIPT)))
                .extract()
                .asString());

        assertThat(page.select("fieldset.slot legend")).hasSize(3);
        assertThat(page.select("input[type=radio]")).hasSize(2);
        assertThat(page.select("input[type=text]")).hasSize(1);
        assertThat(page.select(".part input[type=checkbox]")).hasSize(2);
        assertThat(page.select("fieldset.slot a[target=_blank]")).hasSize(3);
    }

    @Test
    void theBearerOfATicketNeedsNoSignIn() {
        String ticket = ticketOf(seal());

        given().cookie(cookie(), ticket).get("/attempts/" + attempt).then().statusCode(200);
        given().cookie(cookie(), ticket)
                .get("/attempts/" + attempt + "/check")
                .then()
                .statusCode(200)
                .body(containsString("You have answered 0 of 3 questions"));
        given().redirects().follow(false).get("/attempts/" + attempt).then().statusCode(302);
        given().redirects()
                .follow(false)
                .cookie(cookie(), ticket)
                .get("/attempts/" + attempt + "/feedback")
                .then()
                .statusCode(302);
    }

    @Test
    void aTicketOpensOnlyItsOwnAttempt() {
        UUID other = UUID.randomUUID();

        given().redirects()
                .follow(false)
                .cookie("__Host-attempt-" + other, ticketOf(seal()))
                .get("/attempts/" + other)
                .then()
                .statusCode(302);
    }

    @Test
    @TestSecurity(user = Seeds.CLEO, roles = "student")
    void somebodyElsesAttemptIsNotThere() {
        UUID kept = seeds.attempt(assignment, Seeds.BEN);

        given().get("/attempts/" + kept).then().statusCode(404);
        given().get("/attempts/" + kept + "/feedback").then().statusCode(404);
        given().get("/attempts/" + UUID.randomUUID()).then().statusCode(404);
        form().post("/attempts/" + kept + "/submission").then().statusCode(404);
    }

    @Test
    void aSaveIsPassedOnAndItsAcknowledgementComesBack() {
        tell(200, "PUT", part(1), new Saved(1, Instant.parse("2026-11-23T10:00:00Z"), null));

        put("{\"saveId\":\"" + UUID.randomUUID()
                        + "\",\"baseRevision\":0,\"response\":{\"type\":\"choice\",\"choice\":\"b\"}}")
                .statusCode(200)
                .header("Ibid-Seen", Responses.fingerprint(new Response.Choice("b")))
                .body(containsString("\"revision\":1"));
        assertThat(sent("PUT", part(1))).contains("\"choice\":\"b\"");
    }

    @Test
    void aSaveAsksNothingOfTheDatabase() {
        tell(200, "PUT", part(1), new Saved(1, Instant.parse("2026-11-23T10:00:00Z"), null));
        assertThat(sessions.getStatistics().isStatisticsEnabled()).isTrue();
        sessions.getStatistics().clear();

        put("{\"saveId\":\"" + UUID.randomUUID()
                        + "\",\"baseRevision\":0,\"response\":{\"type\":\"choice\",\"choice\":\"b\"}}")
                .statusCode(200);

        assertThat(sessions.getStatistics().getPrepareStatementCount()).isZero();
    }

    @Test
    void aConflictComesBackWithBothTexts() {
        tell(
                409,
                "PUT",
                part(1),
                new SaveConflict(4, new Response.Choice("a"), Instant.now(), new Response.Choice("b")));

        put("{\"saveId\":\"" + UUID.randomUUID()
                        + "\",\"baseRevision\":0,\"response\":{\"type\":\"choice\",\"choice\":\"b\"}}")
                .statusCode(409)
                .body(containsString("\"revision\":4"))
                .body(containsString("\"stored\""));
    }

    @Test
    void aSaveWithoutTheTokenOfThePageIsRefused() {
        given().cookie(cookie(), ticketOf(seal()))
                .contentType("application/json")
                .body("{\"saveId\":\"" + UUID.randomUUID()
                        + "\",\"baseRevision\":0,\"response\":{\"type\":\"choice\",\"choice\":\"b\"}}")
                .put("/attempts/" + attempt + "/slots/1/parts/a")
                .then()
                .statusCode(400);
    }

    @Test
    void withoutAScriptOnlyWhatWasTouchedIsKept() {
        tell(200, "PUT", parts(), List.of(new PartSaved(2, "a", new Saved(1, Instant.now(), null), null, null)));

        page(form().cookie(cookie(), ticketOf(seal())))
                .formParam("r.2.a", "Smolny")
                .formParam("do", "check")
                .post("/attempts/" + attempt)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/attempts/" + attempt + "/check"));

        assertThat(sent("PUT", parts())).contains("Smolny").doesNotContain("\"slot\":1");
    }

    @Test
    void withoutAScriptAConflictShowsBothAndKeepsWhatWasTyped() {
        SaveConflict clash =
                new SaveConflict(2, new Response.TextEntry("Tauride"), Instant.now(), new Response.TextEntry(SCRIPT));
        tell(200, "PUT", parts(), List.of(new PartSaved(2, "a", null, clash, null)));

        Document page = Jsoup.parse(page(form().cookie(cookie(), ticketOf(seal())))
                .formParam("r.2.a", SCRIPT)
                .post("/attempts/" + attempt)
                .then()
                .statusCode(409)
                .extract()
                .asString());

        assertThat(page.select(".clash dd").eachText()).containsExactly("Tauride", SCRIPT);
        assertThat(page.select("input[name=r.2.a]").val()).isEqualTo(SCRIPT);
        assertThat(page.select("input[name=base.2.a]").val()).isEqualTo("2");
    }

    @Test
    void withoutAScriptWhatComesAfterTheEndIsSentAndItsLearnerIsTold() {
        Instant end = Instant.parse("2026-11-23T10:00:00Z");
        tell(200, "GET", "/v1/attempts/" + attempt, view(end));
        tell(
                200,
                "PUT",
                parts(),
                List.of(new PartSaved(2, "a", null, null, new Problem("attempt-closed", "Over.", 409, ""))));

        page(form().cookie(cookie(), ticketOf(seal())))
                .formParam("r.2.a", "Smolny")
                .post("/attempts/" + attempt)
                .then()
                .statusCode(409)
                .body(containsString("It is kept for your teacher and does not count"))
                .body(containsString("0 of 3 questions answered"));
        assertThat(sent("PUT", parts())).contains("Smolny");
    }

    @Test
    void whenQuizServiceIsAwayWhatWasTypedComesBack() {
        tell(503, "GET", "/v1/attempts/" + attempt, List.of());

        page(form().cookie(cookie(), ticketOf(seal())))
                .formParam("r.2.a", "typed & not lost")
                .post("/attempts/" + attempt)
                .then()
                .statusCode(503)
                .body(containsString("Not saved yet"))
                .body(containsString("name=\"r.2.a\" value=\"typed &amp; not lost\""));
    }

    @Test
    void handingInTwiceIsHandingInOnce() {
        tell(200, "POST", "/v1/attempts/" + attempt + "/submission", view(Instant.parse("2026-11-23T10:00:00Z")));
        tell(200, "GET", "/v1/attempts/" + attempt, view(Instant.parse("2026-11-23T10:00:00Z")));
        String ticket = ticketOf(seal());

        for (int i = 0; i < 2; i++) {
            form().cookie(cookie(), ticket)
                    .post("/attempts/" + attempt + "/submission")
                    .then()
                    .statusCode(303);
        }
        given().cookie(cookie(), ticket)
                .get("/attempts/" + attempt)
                .then()
                .statusCode(200)
                .body(containsString("Handed in"))
                .body(containsString("11:00 (Berlin time, UTC+1)"));
    }

    private ValidatableResponse put(String save) {
        return script().cookie(cookie(), ticketOf(seal()))
                .body(save)
                .put("/attempts/" + attempt + "/slots/1/parts/a")
                .then();
    }

    /** The fields of the page as it was sent, untouched. */
    private static RequestSpecification page(RequestSpecification form) {
        for (int slot = 1; slot <= 3; slot++) {
            form.formParam("base." + slot + ".a", "0").formParam("seen." + slot + ".a", "blank");
        }
        return form;
    }

    private String ticket() {
        return form().post("/courses/" + course + "/quizzes/" + assignment + "/attempts")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/attempts/" + attempt))
                .extract()
                .cookie(cookie());
    }

    @Inject
    @ConfigProperty(name = "ibid.cookie.secret")
    String secret;

    private AttemptTicket seal() {
        return new AttemptTicket(
                attempt, assignment, course, UUID.fromString(Seeds.BEN), ZoneId.of("Europe/Berlin"), true, "token");
    }

    private String ticketOf(AttemptTicket ticket) {
        return new TicketSeal(secret).seal(ticket);
    }

    private String cookie() {
        return "__Host-attempt-" + attempt;
    }

    private String parts() {
        return "/v1/attempts/" + attempt + "/parts";
    }

    private String part(int slot) {
        return "/v1/attempts/" + attempt + "/slots/" + slot + "/parts/a";
    }

    private AttemptView view(@Nullable Instant submitted) {
        return new AttemptView(
                attempt,
                assignment,
                course,
                "Soviets, week 1",
                submitted == null ? AttemptState.OPEN : AttemptState.SUBMITTED,
                Instant.parse("2026-11-23T09:00:00Z"),
                Instant.parse("2026-11-23T11:00:00Z"),
                submitted,
                Instant.parse("2026-11-23T09:30:00Z"),
                List.of(
                        slot(
                                1,
                                new Interaction.Choice(List.of(
                                        new Interaction.SimpleChoice("a", "Carr"),
                                        new Interaction.SimpleChoice("b", SCRIPT)))),
                        slot(2, new Interaction.TextEntry(20)),
                        slot(
                                3,
                                new Interaction.Hottext(
                                        List.of(
                                                new Interaction.Hotspan("s1", new Span(0, 4), "One."),
                                                new Interaction.Hotspan("s2", new Span(5, 9), "Two.")),
                                        1))),
                Going.plain(3));
    }

    private static AttemptView.Slot slot(int number, Interaction interaction) {
        Target stimulus = new Target(
                null,
                null,
                "p1",
                new TextPositionSelector(0, 4),
                new TextQuoteSelector("One.", "", " Two."),
                Target.Role.STIMULUS);
        ItemBody body = ItemBody.of(
                "figurecloze",
                "What belongs here? " + SCRIPT,
                List.of(stimulus),
                List.of(new ItemBody.Part("a", "They met in " + ItemBody.GAP + " until noon.", interaction, null)));
        return new AttemptView.Slot(
                number,
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                body,
                List.of(new AttemptView.SavedPart("a", 0, null, null)),
                false,
                null,
                null);
    }

    private void tell(int status, String method, String path, Object reply) {
        told.put(method + " " + path, new Reply(status, json.valueToTree(reply)));
    }

    private static String sent(String method, String path) {
        return ScriptedQuizService.CALLS.stream()
                .filter(call -> call.method().equals(method) && call.path().equals(path))
                .map(ScriptedQuizService.Call::body)
                .collect(Collectors.joining());
    }
}
