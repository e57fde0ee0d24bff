package org.ibid.web.closedtext;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.Allowance;
import org.ibid.core.quiz.AnotherItem;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.Going;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.web.Form;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ben is in a quiz with closed text. The essay is his own, he teaches a course that reads it and studies in another one,
 * and has a second attempt, in which one selects in that essay, under way: no door of any of these is open to him.
 */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@SuppressWarnings("NullAway.Init")
class ClosedDoorsTest {

    private static final String TEXT =
            "# Soviets\n\nThe soldiers voted with their feet.\n\nNobody counted them twice.\n";
    private static final Instant BEGIN = Instant.parse("2026-11-23T09:00:00Z");

    @Inject
    Seeds seeds;

    @Inject
    ObjectMapper json;

    @Inject
    ClosedTexts closed;

    private final Map<String, Reply> told = new HashMap<>();
    private UUID essay;
    private UUID attempt;
    private UUID testCourse;

    @BeforeEach
    void aTestIsUnderWay() {
        ScriptedQuizService.answers(
                call -> told.getOrDefault(call.method() + " " + call.path(), Reply.problem(404, "Not scripted")));
        essay = seeds.essay(Seeds.BEN, "Soviets", TEXT);
        testCourse = seeds.course("Tests", Seeds.ADA);
        attempt = UUID.randomUUID();
    }

    @Test
    void everyPageSaysWhetherTextComesThroughIt() {
        List<String> pages = rows("/routes.tsv").stream()
                .filter(row -> row.get(0).equals("GET"))
                .map(row -> row.get(1))
                .toList();

        assertThat(rows("/doors.tsv").stream().map(List::getFirst)).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    @TestSecurity(
            user = Seeds.BEN,
            roles = {"student", "teacher"})
    void everyDoorIsShutInEveryCourseAndRole() {
        List<Map<String, String>> places = places();
        List<String> shut = shut();
        assertThat(shut).hasSizeGreaterThan(15);
        List<String> wasOpen = new ArrayList<>();
        for (Map<String, String> names : places) {
            shut.forEach(route -> wasOpen.add(route + " " + get(route, names).statusCode()));
        }
        // none of them is shut without the attempt: what is shown below is its doing
        assertThat(wasOpen).noneMatch(door -> door.endsWith(" 409"));

        close();

        everyDoorIsShut(places);
    }

    @Test
    @TestSecurity(
            user = Seeds.BEN,
            roles = {"student", "teacher"})
    void aQuestionAboutTwoEssaysShutsEveryDoorToBoth() {
        UUID other = seeds.essay(Seeds.BEN, "Ferries", TEXT);
        UUID first = essay;
        start(Set.of(first, other));

        everyDoorIsShut(places());
        essay = other;
        everyDoorIsShut(places());
        essay = seeds.essay(Seeds.BEN, "Mills", TEXT);
        Map<String, String> third = place(Grant.Role.STUDENT);
        assertThat(get("/courses/{course}/readings/{reading}", third).statusCode())
                .isEqualTo(200);
    }

    private List<Map<String, String>> places() {
        return List.of(place(Grant.Role.TEACHER), place(Grant.Role.STUDENT));
    }

    private static List<String> shut() {
        return rows("/doors.tsv").stream()
                .filter(row -> row.get(1).startsWith("shut"))
                .map(List::getFirst)
                .toList();
    }

    private void everyDoorIsShut(List<Map<String, String>> places) {
        for (Map<String, String> names : places) {
            for (String route : shut()) {
                Response answer = get(route, names);
                if (isStudents(names) && teachersOnly().contains(route)) {
                    assertThat(answer.statusCode()).as(route).isEqualTo(404);
                    continue;
                }
                assertThat(answer.statusCode()).as(route).isEqualTo(409);
                assertThat(answer.asString())
                        .as(route)
                        .contains("/attempts/" + attempt, "closed to you in every course", "At the latest it opens")
                        .doesNotContain("soldiers", "counted");
            }
        }
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void doorsOpenWhenTheTryIsHandedInOrOver() {
        String reading = get("/courses/{course}/readings/{reading}", place(Grant.Role.STUDENT))
                .asString();
        assertThat(reading).contains("soldiers");
        Map<String, String> names = place(Grant.Role.STUDENT);
        close();
        assertThat(get("/courses/{course}/readings/{reading}", names).statusCode())
                .isEqualTo(409);

        closed.move(attempt, Instant.now().minusSeconds(1));
        assertThat(get("/courses/{course}/readings/{reading}", names).statusCode())
                .isEqualTo(200);
        closed.move(attempt, null);
        assertThat(get("/courses/{course}/readings/{reading}", names).statusCode())
                .isEqualTo(409);
        closed.open(attempt);
        assertThat(get("/courses/{course}/readings/{reading}", names).statusCode())
                .isEqualTo(200);
    }

    @Test
    @TestSecurity(user = Seeds.CLEO, roles = "student")
    void nobodyElseIsShutOut() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, Seeds.CLEO, Grant.Role.STUDENT);
        UUID reading = seeds.reading(course, essay);
        seeds.enrol(testCourse, Seeds.BEN, Grant.Role.STUDENT);
        close();

        given().get("/courses/" + course + "/readings/" + reading).then().statusCode(200);
    }

    private void close() {
        seeds.person(Seeds.BEN, "Ben");
        closed.shut(
                new ClosedTexts.Under(attempt, UUID.fromString(Seeds.BEN), testCourse, "On soviets"),
                Set.of(essay),
                Instant.now().plusSeconds(3600));
    }

    /** As a learner starts it: quiz-service says which essays its closed items are about. */
    private void start(Set<UUID> essays) {
        seeds.enrol(testCourse, Seeds.BEN, Grant.Role.STUDENT);
        UUID test = seeds.assignment(testCourse, Seeds.ADA, Preset.GRADED_TEST, null);
        AttemptView plain = view(attempt, test, testCourse);
        Instant now = Instant.now();
        AttemptView begun = new AttemptView(
                attempt,
                test,
                testCourse,
                "On soviets",
                AttemptState.OPEN,
                now,
                now.plusSeconds(3600),
                null,
                now,
                plain.slots(),
                new Going(1, Navigation.FREE, 0, 1, 1, Allowance.NONE, false, essays));
        tell("GET", "/v1/assignments/" + test + "/attempts", List.of());
        tell("POST", "/v1/assignments/" + test + "/attempts", new StartedAttempt("token", begun));
        Form.form()
                .post("/courses/" + testCourse + "/quizzes/" + test + "/attempts")
                .then()
                .statusCode(303);
    }

    /** A course in which Ben has that role and the essay is read, with one of everything that a door names. */
    private Map<String, String> place(Grant.Role role) {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, Seeds.BEN, role);
        UUID reading = seeds.reading(course, essay);
        UUID assignment = seeds.assignment(course, Seeds.ADA, Preset.READING_CHECK, null);
        UUID second = seeds.attempt(assignment, Seeds.BEN);
        UUID mark = seeds.mark(reading, Seeds.BEN, "HIGHLIGHT", target(), "", 1);
        AttemptView view = view(second, assignment, course);
        tell("GET", "/v1/attempts/" + second, view);
        tell("POST", "/v1/assignments/" + assignment + "/attempts", new StartedAttempt("token", view));
        tell("GET", "/v1/attempts/" + second + "/feedback", feedback(second, assignment, course));
        tell(
                "GET",
                "/v1/attempts/" + second + "/slots/1/another",
                new AnotherItem(UUID.randomUUID(), essay, 1, body()));
        tell("GET", "/v1/challenges", List.of(challenge(second, assignment)));
        tell("GET", "/v1/assignments/" + assignment + "/asked", List.of(asked()));
        return Map.ofEntries(
                Map.entry("role", role.name()),
                Map.entry("course", course.toString()),
                Map.entry("reading", reading.toString()),
                Map.entry("attempt", second.toString()),
                Map.entry("assignment", assignment.toString()),
                Map.entry("mark", mark.toString()),
                Map.entry("essay", essay.toString()),
                Map.entry("item", UUID.randomUUID().toString()),
                Map.entry("number", "1"),
                Map.entry("slot", "1"),
                Map.entry("picture", "0".repeat(64)),
                Map.entry("passage", "p2"));
    }

    /** What a class does not follow, its marks and disputes are there for its teachers alone. */
    private static Set<String> teachersOnly() {
        return rows("/doors.tsv").stream()
                .filter(row -> row.get(1).equals("shut to teachers"))
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    private static boolean isStudents(Map<String, String> place) {
        return Grant.Role.STUDENT.name().equals(place.get("role"));
    }

    private static Response get(String route, Map<String, String> names) {
        String path = route;
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return given().redirects()
                .follow(false)
                .get(path
                        + (path.endsWith("/find")
                                ? "?find=soldiers"
                                : path.equals("/quizzes/new") || path.equals("/quizzes/blueprint")
                                        ? "?essay=" + names.get("essay")
                                        : ""));
    }

    private AskedItem asked() {
        Feedback told = new Feedback(List.of(), List.of(), "Because the soldiers did.", null, List.of(target()));
        return new AskedItem(UUID.randomUUID(), UUID.randomUUID(), 1, essay, 1, body(), told, 2, 1, 0);
    }

    private Challenge challenge(UUID second, UUID assignment) {
        return new Challenge(
                UUID.randomUUID(),
                assignment,
                second,
                1,
                UUID.randomUUID(),
                UUID.fromString(Seeds.BEN),
                essay,
                1,
                List.of(new org.ibid.core.item.Response.Selected(null, new Span(9, 12))),
                "It says so here.",
                BEGIN,
                Challenge.State.OPEN,
                null,
                null,
                null);
    }

    private Target target() {
        return new Target(
                null,
                null,
                "p2",
                new TextPositionSelector(9, 12),
                new TextQuoteSelector("The", "", ""),
                Target.Role.STIMULUS);
    }

    private ItemBody body() {
        return ItemBody.of(
                "evidence",
                "Where does it say so?",
                List.of(target()),
                List.of(new ItemBody.Part("a", null, new Interaction.TextSelection(1), null)));
    }

    private AttemptView view(UUID second, UUID assignment, UUID course) {
        AttemptView.Slot slot = new AttemptView.Slot(
                1,
                UUID.randomUUID(),
                essay,
                1,
                body(),
                List.of(new AttemptView.SavedPart("a", 0, null, null)),
                false,
                null,
                null);
        return new AttemptView(
                second,
                assignment,
                course,
                "Week 1",
                AttemptState.OPEN,
                BEGIN,
                null,
                null,
                BEGIN,
                List.of(slot),
                Going.plain(1));
    }

    private AttemptFeedback feedback(UUID second, UUID assignment, UUID course) {
        return new AttemptFeedback(
                second,
                assignment,
                course,
                UUID.fromString(Seeds.BEN),
                "Week 1",
                BEGIN,
                1.0,
                1,
                null,
                null,
                List.of(new AttemptFeedback.Slot(1, essay, 1, body(), List.of(), null, 0, 0, true)));
    }

    private void tell(String method, String path, Object reply) {
        told.put(method + " " + path, new Reply(200, json.valueToTree(reply)));
    }

    private static List<List<String>> rows(String table) {
        try (var file = ClosedDoorsTest.class.getResourceAsStream(table)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
