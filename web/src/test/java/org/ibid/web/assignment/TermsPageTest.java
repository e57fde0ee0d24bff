package org.ibid.web.assignment;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.ibid.core.quiz.Allowance;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Going;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.Problem;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.ibid.web.accommodation.Accommodation;
import org.ibid.web.accommodation.Accommodations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@SuppressWarnings("NullAway.Init")
class TermsPageTest {

    private static final Instant CLOSES = Instant.parse("2099-11-30T17:00:00Z");
    private static final long PATIENCE_MILLIS = 15_000;

    @Inject
    Seeds seeds;

    @Inject
    ObjectMapper json;

    @Inject
    Accommodations accommodations;

    private final Map<String, Reply> told = new HashMap<>();
    private UUID course;
    private UUID assignment;
    private String address;

    @BeforeEach
    void aQuizIsSet() {
        ScriptedQuizService.answers(call -> told.getOrDefault(
                call.method() + " " + call.path(),
                call.method().equals("PUT") && call.path().startsWith("/v1/assignments/")
                        ? new Reply(200, Map.of())
                        : call.path().startsWith("/v1/quizzes/")
                                ? new Reply(
                                        200,
                                        new QuizSummary(UUID.randomUUID(), UUID.randomUUID(), "Soviets", List.of(), 3))
                                : Reply.problem(404, "Not scripted")));
        seeds.person(Seeds.BEN, "Ben");
        course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, Seeds.BEN, Grant.Role.STUDENT);
        assignment = seeds.assignment(course, Seeds.ADA, Preset.GRADED_TEST, CLOSES);
        address = "/courses/" + course + "/quizzes/" + assignment;
    }

    @AfterEach
    void nobodyHasAnAccommodation() {
        accommodations.set(seeds.person(Seeds.ADA, "Ada"), UUID.fromString(Seeds.BEN), Accommodation.NONE);
    }

    // --- Terms ---

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void thePageSaysWhatAStudentWillExperienceAndWhatCannotBePrevented() {
        given().get(address + "/terms")
                .then()
                .statusCode(200)
                .body(containsString("the text is closed while you answer"))
                .body(containsString("a second device with a saved copy of the essay"))
                .body(containsString("More settings"));
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void termsThatAreChangedHoldAndReachQuizService() throws IOException {
        terms().formParam("tries", "2")
                .formParam("counting", "LAST")
                .formParam("accessCode", "Magpie")
                .post(address + "/terms")
                .then()
                .statusCode(303);

        JsonNode order = sent("PUT", "/v1/assignments/" + assignment);
        assertThat(order.path("policy").path("tries").asInt()).isEqualTo(2);
        JsonNode letter = sent("PUT", "/v1/assignments/" + assignment + "/terms");
        assertThat(letter.path("policy").path("tries").asInt()).isEqualTo(2);
        given().get(address + "/terms")
                .then()
                .body(containsString("2 tries of which the last counts"))
                .body(containsString("asking for an access code"))
                .body(not(containsString("Magpie")));
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whatContradictsItselfChangesNothing() {
        terms().formParam("keys", "ON_SUBMIT")
                .post(address + "/terms")
                .then()
                .statusCode(422)
                .body(containsString("A graded test shows no right answer before it has closed for everybody"));

        assertThat(ScriptedQuizService.CALLS).noneMatch(call -> call.method().equals("PUT"));
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void closedTextWithASelectionInItIsRefusedInWords() {
        told.put("PUT /v1/assignments/" + assignment, new Reply(422, new Problem("closed-selection", "No.", 422, "")));

        terms().post(address + "/terms")
                .then()
                .statusCode(422)
                .body(containsString("answered by selecting in the essay itself"));
    }

    @Test
    @TestSecurity(user = Seeds.CLEO, roles = "teacher")
    void anotherTeacherOfTheCourseSeesTheTermsAndDoesNotChangeThem() {
        seeds.enrol(course, Seeds.CLEO, Grant.Role.TEACHER);

        given().get(address + "/terms")
                .then()
                .statusCode(200)
                .body(containsString("Only the teacher who made this quiz"));
        terms().post(address + "/terms").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void studentsFindNoTerms() {
        given().get(address + "/terms").then().statusCode(404);
        form().post(address + "/preview").then().statusCode(404);
        given().get(accommodation()).then().statusCode(404);
    }

    // --- Access code ---

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aWrongCodeOpensNothingAndTheSixthIsNotEvenLookedAt() {
        seeds.code(assignment, AccessCode.hashed("Magpie", new SecureRandom()));
        UUID attempt = UUID.randomUUID();
        told.put("GET /v1/assignments/" + assignment + "/attempts", new Reply(200, List.of()));
        told.put(
                "POST /v1/assignments/" + assignment + "/attempts",
                new Reply(200, json.valueToTree(new StartedAttempt("token", view(attempt, false)))));

        given().get(address).then().body(containsString("Access code"));
        form().post(address + "/attempts").then().statusCode(303).header("Location", endsWith(address));
        for (int i = 0; i < 4; i++) {
            form().formParam("code", "Crow").post(address + "/attempts").then().header("Location", endsWith(address));
        }
        form().formParam("code", " magpie ")
                .post(address + "/attempts")
                .then()
                .header("Location", endsWith("/attempts/" + attempt));
        form().formParam("code", "Crow").post(address + "/attempts").then().header("Location", endsWith(address));
        form().formParam("code", "Magpie").post(address + "/attempts").then().header("Location", endsWith(address));
    }

    @Test
    void aCodeIsKeptAsASaltedHash() {
        String kept = AccessCode.hashed("Magpie", new SecureRandom());

        assertThat(kept)
                .doesNotContainIgnoringCase("magpie")
                .isNotEqualTo(AccessCode.hashed("Magpie", new SecureRandom()));
        assertThat(AccessCode.opens("MAGPIE ", kept)).isTrue();
        assertThat(AccessCode.opens("Magpies", kept)).isFalse();
        assertThat(AccessCode.opens("Magpie", "nonsense")).isFalse();
    }

    // --- Accommodations ---

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whatIsSetForAPersonReachesEveryQuizAndATryThatIsUnderWay() throws IOException {
        UUID other = seeds.course("Elsewhere", Seeds.CLEO);
        seeds.enrol(other, Seeds.BEN, Grant.Role.STUDENT);
        UUID there = seeds.assignment(other, Seeds.CLEO, Preset.READING_CHECK, CLOSES);
        seeds.limit(there, 30);
        seeds.attempt(there, Seeds.BEN);

        form().formParam("timePercent", "200")
                .formParam("breakMinutes", "0")
                .formParam("extraTries", "1")
                .formParam("shiftDays", "2")
                .formParam("stretches", "yes")
                .post(accommodation())
                .then()
                .statusCode(303);

        JsonNode letter = sent("PUT", "/v1/assignments/" + there + "/terms");
        JsonNode own = letter.path("learners").path(Seeds.BEN);
        assertThat(own.path("limitSeconds").asInt()).isEqualTo(3600);
        assertThat(own.path("tries").asInt()).isEqualTo(3);
        assertThat(own.path("allowance").path("extraSeconds").asInt()).isEqualTo(1800);
        assertThat(letter.path("policy").path("limitSeconds").asInt()).isEqualTo(1800);
        assertThat(letter.path("lastEnd").asText()).isEqualTo("2099-12-02T17:00:00Z");
        assertThat(sent("PUT", "/v1/assignments/" + assignment + "/terms")
                        .path("lastEnd")
                        .asText())
                .isEqualTo("2099-12-02T17:00:00Z");
        given().get(accommodation()).then().body(containsString("Open until Wednesday 2 December 2099"));
        given().get("/courses/" + course + "/roster").then().body(containsString("/accommodation"));
        given().get(address + "/terms").then().body(containsString("Students with an accommodation"));
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whatIsNoNumberIsSaidOfItsFieldAndNothingIsSet() {
        Document page = Jsoup.parse(form().formParam("timePercent", "lots")
                .formParam("breakMinutes", "-5")
                .formParam("extraTries", "21")
                .formParam("shiftDays", "1.5")
                .post(accommodation())
                .then()
                .statusCode(422)
                .extract()
                .asString());

        isSaidOf(page, "timePercent", "lots", "Give the time as a whole number from 100 to 400");
        isSaidOf(page, "breakMinutes", "-5", "Give the minutes for breaks as a whole number from 0 to 600.");
        isSaidOf(page, "extraTries", "21", "Give the extra tries as a whole number from 0 to 20.");
        isSaidOf(
                page,
                "shiftDays",
                "1.5",
                "Give the days by which every quiz ends later as a whole number from 0 to 60.");
        assertThat(accommodations.of(UUID.fromString(Seeds.BEN))).isEqualTo(Accommodation.NONE);
        given().get("/courses/" + course + "/roster/" + UUID.randomUUID() + "/accommodation")
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whatIsWrongAboutTermsIsSaidOfItsField() {
        Document page = Jsoup.parse(form().formParam("preset", "READING_CHECK")
                .formParam("opens", "soon")
                .formParam("closes", "later")
                .formParam("tries", "many")
                .formParam("lateHours", "-1")
                .formParam("counting", "WORST")
                .post(address + "/terms")
                .then()
                .statusCode(422)
                .extract()
                .asString());

        isSaidOf(page, "opens", "soon", "Opens: give a day and a time");
        isSaidOf(page, "closes", "later", "Closes: give a day and a time");
        isSaidOf(page, "tries", "many", "Tries: give a whole number from 0 to 100, or leave it empty.");
        isSaidOf(page, "lateHours", "-1", "Hours of late work: give a whole number from 0 to 1440, or leave it empty.");
        isSaidOf(page, "counting", "", "Of several tries counts: choose one of these.");
    }

    /** Above the form, with a way to the field; at the field, which says so to a screen reader and keeps what was typed. */
    private static void isSaidOf(Document page, String field, String typed, String words) {
        Element input = requireNonNull(page.getElementById(field));
        assertThat(page.select(".error-summary a[href=#" + field + "]").text()).startsWith(words);
        assertThat(input.val()).isEqualTo(typed);
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.attr("aria-describedby").split(" "))
                .as("what describes %s", field)
                .anySatisfy(
                        id -> assertThat(requireNonNull(page.getElementById(id)).text())
                                .contains(words))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void theStudentReadsTheOwnTerms() {
        seeds.limit(assignment, 30);
        told.put("GET /v1/assignments/" + assignment + "/attempts", new Reply(200, List.of()));
        accommodations.set(
                seeds.person(Seeds.ADA, "Ada"),
                UUID.fromString(Seeds.BEN),
                new Accommodation(200, 0, 0, 0, true, true));

        given().get(address).then().body(containsString("60 minutes for a try (30 + your 30)"));
        given().get("/me")
                .then()
                .body(containsString("time: 200 % of everybody"))
                .body(containsString("larger type"));
    }

    // --- Preview ---

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void aTeacherTriesTheQuizOutAndShutsNothing() {
        UUID attempt = UUID.randomUUID();
        told.put(
                "POST /v1/assignments/" + assignment + "/attempts",
                new Reply(200, json.valueToTree(new StartedAttempt("token", view(attempt, true)))));
        told.put("GET /v1/attempts/" + attempt, new Reply(200, json.valueToTree(view(attempt, true))));

        String ticket = form().post(address + "/preview")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/attempts/" + attempt))
                .extract()
                .cookie("__Host-attempt-" + attempt);

        given().cookie("__Host-attempt-" + attempt, ticket)
                .get("/attempts/" + attempt)
                .then()
                .statusCode(200)
                .body(containsString("This is a preview"));
    }

    private AttemptView view(UUID attempt, boolean preview) {
        Instant now = Instant.now();
        return new AttemptView(
                attempt,
                assignment,
                course,
                "Soviets, week 1",
                AttemptState.OPEN,
                now,
                null,
                null,
                now,
                List.of(),
                new Going(1, Navigation.FREE, 0, 1, 0, Allowance.NONE, preview, Set.of()));
    }

    private static RequestSpecification terms() {
        return form().formParam("preset", "GRADED_TEST")
                .formParam("opens", "")
                .formParam("closes", "2099-11-30T18:00")
                .formParam("limitMinutes", "30");
    }

    private String accommodation() {
        return "/courses/" + course + "/roster/" + Seeds.BEN + "/accommodation";
    }

    /** What quiz-service was sent last, waited for where it comes by letter. */
    private JsonNode sent(String method, String path) throws IOException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            List<ScriptedQuizService.Call> calls = ScriptedQuizService.CALLS.stream()
                    .filter(call -> call.method().equals(method) && call.path().equals(path))
                    .toList();
            if (!calls.isEmpty()) {
                return json.readTree(calls.getLast().body());
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("quiz-service was not sent " + method + " " + path);
    }
}
