package org.ibid.web.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;
import static org.ibid.web.Form.script;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Going;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Saved;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Call;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.ibid.web.SignedInByHeader;
import org.ibid.web.assignment.Preset;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.audit.Deed;
import org.ibid.web.storage.NewId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is dear has a limit for each person by themselves, however many sit behind one address. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@TestProfile(RateLimitTest.TwoAnHour.class)
class RateLimitTest {

    private static final int A_CLASS = Boolean.getBoolean("ibid.full") ? 300 : 60;
    private static final int HALF_AN_HOUR = 1800;
    private static final Instant STARTED = Instant.parse("2026-11-23T09:00:00Z");
    private static final String ESSAY = "The soviets met in October.\n\nThey met again in November, and decided.";
    private static final String TYPED = "Zwölf <Räte> & \"mehr\"\n\n[^1]: Carr, p. 3\n\tund so weiter";

    public static class TwoAnHour implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ibid.rate-limit.start", "2",
                    "ibid.rate-limit.import", "2",
                    "ibid.rate-limit.export", "2",
                    "ibid.rate-limit.generation", "2",
                    "ibid.rate-limit.regrade", "2");
        }
    }

    @Inject
    Seeds seeds;

    @Inject
    ObjectMapper json;

    @Inject
    AuditLog audit;

    private UUID course = NewId.next();
    private UUID assignment = NewId.next();
    private boolean underWay;

    /** quiz-service starts for everybody, keeps everything and takes everything that is handed in. */
    @BeforeEach
    void aQuizIsSet() {
        course = seeds.course("Revolutions", Seeds.ADA);
        assignment = seeds.assignment(course, Seeds.ADA, Preset.PRACTICE, null);
        underWay = false;
        ScriptedQuizService.answers(this::reply);
    }

    private Reply reply(Call call) {
        UUID attempt = NewId.next();
        if (call.path().endsWith("/v1/assignments/" + assignment + "/attempts")) {
            return call.method().equals("POST")
                    ? ok(201, new StartedAttempt("token", view(attempt, AttemptState.OPEN)))
                    : ok(200, underWay ? List.of(open(attempt)) : List.of());
        }
        if (call.path().contains("/slots/")) {
            return ok(200, new Saved(1, Instant.parse("2026-11-23T10:00:00Z"), null));
        }
        if (call.path().startsWith("/v1/attempts/")) {
            AttemptState state = call.path().endsWith("/submission") ? AttemptState.SUBMITTED : AttemptState.OPEN;
            return ok(200, view(UUID.fromString(call.path().split("/", 5)[3]), state));
        }
        return Reply.problem(404, "Not scripted");
    }

    @Test
    void aClassBehindOneAddressAllStart() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < A_CLASS; i++) {
            statuses.add(start(student()).statusCode());
        }
        assertThat(statuses).hasSize(A_CLASS).containsOnly(303);
    }

    @Test
    void whoIsOverTheLimitIsToldWhyAndForHowLongAndNobodyElseIs() {
        String ben = student();
        assertThat(start(ben).statusCode()).isEqualTo(303);
        assertThat(start(ben).statusCode()).isEqualTo(303);

        Response refused = start(ben);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(HALF_AN_HOUR - 120, HALF_AN_HOUR);
        assertThat(refused.contentType()).startsWith("text/html");
        assertThat(Jsoup.parse(refused.asString()).select("h1, p").eachText())
                .contains("Please wait a little")
                .anyMatch(
                        line -> line.matches(
                                "You have started quizzes very often within a short time\\. It works again in (29|30) minutes\\."));

        assertThat(start(student()).statusCode()).isEqualTo(303);
    }

    @Test
    void thePageSpeaksGermanToo() {
        String file = "/courses/" + course + "/gradebook/file.csv";
        String ada = NewId.next() + " teacher";
        as(ada).get(file);
        as(ada).get(file);

        as(ada).header("Accept-Language", "de")
                .get(file)
                .then()
                .statusCode(429)
                .body(containsString("Bitte warten Sie einen Moment"))
                .body(containsString("sehr oft Dateien heruntergeladen"));
    }

    @Test
    void whoseQuizIsUnderWayIsNeverKeptOut() {
        String ben = student();
        start(ben);
        start(ben);
        underWay = true;
        assertThat(start(ben).statusCode()).isEqualTo(303);
        underWay = false;
        assertThat(start(ben).statusCode()).isEqualTo(429);
    }

    @Test
    void savingAndHandingInAreNeverCounted() {
        String ben = student();
        Response started = start(ben);
        start(ben);
        assertThat(start(ben).statusCode()).isEqualTo(429);
        String attempt = started.header("Location").replaceFirst(".*(?=/attempts/)", "");
        String cookie = "__Host-attempt-" + attempt.substring("/attempts/".length());

        for (int i = 0; i < 100; i++) {
            script().cookie(cookie, started.cookie(cookie))
                    .body("{\"saveId\":\"" + NewId.next()
                            + "\",\"baseRevision\":0,\"response\":{\"type\":\"choice\",\"choice\":\"b\"}}")
                    .put(attempt + "/slots/1/parts/a")
                    .then()
                    .statusCode(200);
        }
        for (int i = 0; i < 10; i++) {
            form().cookie(cookie, started.cookie(cookie))
                    .post(attempt + "/submission")
                    .then()
                    .statusCode(303);
        }
    }

    @Test
    void whatWasPastedOverTheLimitComesBackAsItWas() {
        String ada = NewId.next() + " teacher";
        assertThat(paste(ada, ESSAY).statusCode()).isEqualTo(303);
        assertThat(paste(ada, "").statusCode())
                .as("what cannot be an import is none")
                .isEqualTo(422);
        assertThat(paste(ada, ESSAY).statusCode()).isEqualTo(303);

        Response refused = paste(ada, TYPED);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(HALF_AN_HOUR - 120, HALF_AN_HOUR);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.expectFirst("textarea[name=text]").wholeText()).isEqualTo(TYPED);
        assertThat(page.select("option[selected]").val()).isEqualTo("markdown");
        assertThat(page.select("#text-error").text())
                .contains("You have imported essays very often", "minutes", "Your text still stands here.");
        assertThat(as(ada).get("/library").asString()).doesNotContain("Zwölf");
        assertThat(paste(NewId.next() + " teacher", ESSAY).statusCode()).isEqualTo(303);
    }

    @Test
    void aFileOverTheLimitIsToBeChosenAgain() {
        String ada = NewId.next() + " teacher";
        paste(ada, ESSAY);
        paste(ada, ESSAY);

        Response refused = multipart()
                .header(SignedInByHeader.HEADER, ada)
                .multiPart(field("text", ""))
                .multiPart("file", "essay.txt", ESSAY.getBytes(StandardCharsets.UTF_8))
                .post("/library/new");

        assertThat(refused.statusCode()).isEqualTo(429);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#file-error").text()).contains("Choose the file once more then.");
    }

    /** Whether the thing is there is not asked any more: the limit stands ahead of the door. */
    @ParameterizedTest
    @CsvSource({
        "GET, /courses/{}/readings/{}/essay.epub",
        "GET, /courses/{}/readings/{}/essay.pdf",
        "GET, /courses/{}/readings/{}/marks/file.jsonld",
        "GET, /courses/{}/gradebook/file.csv",
        "GET, /courses/{}/gradebook/{}/file.csv",
        "GET, /library/{}/versions/1/essay.epub",
        "GET, /library/{}/versions/1/essay.pdf",
        "POST, /courses/{}/quizzes/{}/preview",
        "POST, /library/{}/coverage",
        "POST, /library/imports/{}/again"
    })
    void everyDearDoorIsCounted(String method, String door) {
        String ada = NewId.next() + " teacher";
        String address = door.replace("{}", NewId.next().toString());
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            statuses.add(form().header(SignedInByHeader.HEADER, ada)
                    .request(method, address)
                    .statusCode());
        }
        assertThat(statuses).containsExactly(404, 404, 429);
    }

    @Test
    void aDryRunOfARegradeIsCountedAndLookingAtTheFormIsNot() {
        String ada = Seeds.ADA + " teacher";
        String address = "/courses/" + course + "/gradebook/" + assignment + "/regrade";
        ScriptedQuizService.answers(call -> ok(200, List.of()));
        for (int i = 0; i < 5; i++) {
            as(ada).get(address).then().statusCode(200);
        }
        as(ada).get(address + "?rule=DROP").then().statusCode(200);
        as(ada).get(address + "?rule=DROP").then().statusCode(200);
        as(ada).get(address + "?rule=DROP").then().statusCode(429);
        as(ada).get(address).then().statusCode(200);
    }

    @Test
    void theLimitIsPutOnRecordOnceHoweverOftenSomebodyTries() {
        String ben = student();
        for (int i = 0; i < 6; i++) {
            start(ben);
        }
        assertThat(QuarkusTransaction.requiringNew().call(() -> audit.newest(100)))
                .filteredOn(deed -> ben.startsWith(String.valueOf(deed.person())))
                .filteredOn(deed -> deed.action().equals("limit.met"))
                .singleElement()
                .extracting(Deed::detail)
                .isEqualTo(Map.of("of", "start"));
    }

    /** Somebody who studies in the course. */
    private String student() {
        UUID person = NewId.next();
        seeds.enrol(course, person.toString(), Grant.Role.STUDENT);
        return person + " student";
    }

    private static RequestSpecification as(String person) {
        return given().redirects().follow(false).header(SignedInByHeader.HEADER, person);
    }

    private Response start(String person) {
        return form().header(SignedInByHeader.HEADER, person)
                .post("/courses/" + course + "/quizzes/" + assignment + "/attempts");
    }

    private static Response paste(String person, String text) {
        return multipart()
                .header(SignedInByHeader.HEADER, person)
                .multiPart(field("text", text))
                .multiPart(field("format", "markdown"))
                .post("/library/new");
    }

    private Reply ok(int status, Object body) {
        return new Reply(status, json.valueToTree(body));
    }

    private static AttemptResult open(UUID attempt) {
        return new AttemptResult(attempt, NewId.next(), AttemptState.OPEN, STARTED, null, null, 3, List.of(), 0, 0);
    }

    private AttemptView view(UUID attempt, AttemptState state) {
        return new AttemptView(
                attempt,
                assignment,
                course,
                "Soviets, week 1",
                state,
                STARTED,
                Instant.parse("2099-11-23T11:00:00Z"),
                state == AttemptState.OPEN ? null : STARTED,
                Instant.parse("2026-11-23T09:30:00Z"),
                List.of(),
                Going.plain(3));
    }
}
