package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.ibid.local.demo.Student;
import org.ibid.local.demo.Teacher;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keys and explanations reach a student when the policy shows them, all of them, and by no way before. */
@ExtendWith(WithIbid.class)
class LeakIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 7;

    /** Everything of one run: who, where, and every page that the student got. */
    private record Stage(
            Ibid ibid,
            Campus campus,
            Canaries canaries,
            String quiz,
            String course,
            String assignment,
            List<Page> got) {

        FrontDoor student() {
            return campus.door(Someone.STUDENT);
        }

        String id() {
            return Grounds.id(assignment);
        }

        QuizDesk study() {
            return QuizDesk.of(ibid, campus.account(Someone.STUDENT), Grounds.id(course), "student");
        }

        QuizDesk owner() {
            return QuizDesk.of(ibid, campus.account(Someone.OWNER), campus.own().library(), "owner");
        }

        Page keep(Page page) {
            got.add(page);
            return page;
        }
    }

    @Test
    void keysAreShownOnSubmitAndNotBefore(Ibid ibid) {
        Stage stage = stage(ibid, "READING_CHECK", "");
        String attempt = answer(stage);
        silent(stage, "before it is handed in");
        submit(stage, attempt);
        loud(stage, attempt);
    }

    @Test
    void keysAreShownAfterTheCloseAndNotBefore(Ibid ibid) {
        Stage stage = stage(ibid, "GRADED_TEST", "2031-01-01T12:00");
        String attempt = answer(stage);
        submit(stage, attempt);
        lookAround(stage, attempt);
        silent(stage, "before the close");
        Instant past = Instant.now().minusSeconds(5);
        order(stage, past, "AFTER_CLOSE", "AFTER_CLOSE");
        new Tables(ibid)
                .value("update quiz.attempt set closes = '" + past + "' where assignment = '" + stage.id()
                        + "' returning id");
        loud(stage, attempt);
    }

    @Test
    void keysThatAreNeverShownStayUnseenWhenMarksAreShown(Ibid ibid) {
        Stage stage = stage(ibid, "READING_CHECK", "");
        order(stage, null, "ON_SUBMIT", "NEVER");
        String attempt = answer(stage);
        submit(stage, attempt);
        lookAround(stage, attempt);
        silent(stage, "ever");
        FrontDoor teacher = stage.campus().door(Someone.OWNER);
        assertThat(Canaries.heardIn(teacher.get("/attempts/" + attempt + "/feedback")))
                .as("what the teacher sees")
                .containsAll(stage.canaries().dueToAll());
    }

    private static Stage stage(Ibid ibid, String preset, String closes) {
        Campus campus = Campus.of(ibid);
        QuizDesk owner =
                QuizDesk.of(ibid, campus.account(Someone.OWNER), campus.own().library(), "owner");
        String essay = campus.own().names().getOrDefault("essay", "");
        Canaries canaries = Canaries.planted(owner, essay, MOST, preset.equals("GRADED_TEST"));
        assertThat(canaries.items()).hasSizeGreaterThan(3);
        String title = "Leak " + UUID.randomUUID();
        String quiz = owner.quiz(title, canaries.items());
        Teacher teacher = new Teacher(campus.door(Someone.OWNER));
        String course = teacher.newCourse(title, "Europe/London");
        teacher.addReading(course, "/library/" + essay);
        String assignment = teacher.assign(course, "/quizzes/" + quiz, title, preset, closes);
        new Student(campus.door(Someone.STUDENT)).join(teacher.joinAddress(course));
        return new Stage(ibid, campus, canaries, quiz, course, assignment, new ArrayList<>());
    }

    /** Starts, reads, saves by script and by form, is refused a stale save and a broken one. */
    private static String answer(Stage stage) {
        Page questions = stage.keep(new Student(stage.student()).start(stage.assignment()));
        String attempt = Grounds.id(questions.address().getPath());
        JsonNode view = stage.study().get("/v1/attempts/" + attempt);
        for (JsonNode slot : view.path("slots")) {
            JsonNode wrong = stage.canaries().wrong().get(slot.path("item").asText());
            String part = slot.path("body").path("parts").path(0).path("id").asText();
            String path =
                    "/attempts/" + attempt + "/slots/" + slot.path("number").asText() + "/parts/" + part;
            if (wrong != null) {
                assertThat(save(stage, path, 0, wrong).status()).isEqualTo(200);
                save(stage, path, 0, wrong);
                save(stage, path, 7, JSON.createObjectNode().put("type", "nonsense"));
            }
        }
        stage.keep(
                stage.student().send(stage.student().get("/attempts/" + attempt).form("form.attempt")));
        lookAround(stage, attempt);
        return attempt;
    }

    private static Page save(Stage stage, String path, int base, JsonNode response) {
        ObjectNode body = JSON.createObjectNode()
                .put("saveId", UUID.randomUUID().toString())
                .put("baseRevision", base);
        body.set("response", response);
        return stage.keep(stage.student()
                .once(
                        "PUT",
                        path,
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "Accept",
                                "*/*",
                                "X-CSRF-TOKEN",
                                MatrixRun.token(stage.student())),
                        body.toString()));
    }

    /** Every page and every reply that a student can ask for, the forbidden ones among them; quiz-service past web, too. */
    private static void lookAround(Stage stage, String attempt) {
        String essay = stage.campus().own().names().getOrDefault("essay", "");
        String item = stage.canaries().items().getFirst();
        String at = "/attempts/" + attempt;
        for (String address : List.of(
                "/",
                "/courses",
                stage.course(),
                stage.assignment(),
                stage.course() + "/readings?essay=" + essay,
                stage.course() + "/gradebook",
                stage.course() + "/gradebook/" + stage.id(),
                stage.course() + "/gradebook/" + stage.id() + "/file.csv",
                at,
                at + "/check",
                at + "/feedback",
                at + "/slots/1/parts/a",
                "/attempts/" + UUID.randomUUID(),
                "/library/" + essay + "/items",
                "/library/" + essay + "/items/" + item,
                "/quizzes/" + stage.quiz())) {
            stage.keep(stage.student().getOnce(address));
            stage.keep(stage.student().get(address));
        }
        QuizDesk study = stage.study();
        for (String path : List.of(
                "/v1/attempts/" + attempt,
                "/v1/attempts/" + attempt + "/feedback",
                "/v1/assignments/" + stage.id() + "/attempts",
                "/v1/essays/" + essay + "/items",
                "/v1/items/" + item,
                "/v1/quizzes/" + stage.quiz())) {
            stage.keep(study.send("GET", path, ""));
        }
    }

    private static void submit(Stage stage, String attempt) {
        Page check = stage.student().get("/attempts/" + attempt + "/check");
        stage.keep(stage.student().sendOnce(check.form("form[action$=/submission]")));
    }

    private static void silent(Stage stage, String when) {
        SoftAssertions softly = new SoftAssertions();
        for (Page page : stage.got()) {
            softly.assertThat(Canaries.heardIn(page))
                    .as("canaries %s in %s %s", when, page.status(), page.address())
                    .isEmpty();
        }
        softly.assertAll();
        assertThat(stage.got()).hasSizeGreaterThan(40);
        System.out.println("leak: no canary " + when + " in " + stage.got().size() + " responses, "
                + stage.canaries().items().size() + " items, "
                + stage.canaries().count() + " canaries");
    }

    /** The canaries that are due are all there: the silence before was not that of a cage without birds. */
    private static void loud(Stage stage, String attempt) {
        Page page = stage.student().get("/attempts/" + attempt + "/feedback");
        assertThat(page.status()).isEqualTo(200);
        assertThat(Canaries.heardIn(page)).containsAll(stage.canaries().dueToAll());
    }

    private static void order(
            Stage stage, @org.jspecify.annotations.Nullable Instant closes, String marks, String keys) {
        ObjectNode policy = JSON.createObjectNode()
                .put("closes", closes == null ? null : closes.toString())
                .put("tries", 2)
                .put("marks", marks)
                .put("keys", keys)
                .put("access", "OPEN");
        ObjectNode order = JSON.createObjectNode().put("quiz", stage.quiz()).put("course", Grounds.id(stage.course()));
        order.set("policy", policy);
        stage.owner().send("PUT", "/v1/assignments/" + stage.id(), order);
    }
}
