package org.ibid.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.web.Form.form;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.web.Form;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.ibid.web.SignedInByHeader;
import org.ibid.web.library.Access;
import org.ibid.web.library.Sharing;
import org.ibid.web.storage.NewId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on record: once for each deed, and for good. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
class AuditTest {

    private static final String DENIED = "42501";
    private static final int MANY = 10_000;

    @Inject
    AgroalDataSource rows;

    @Inject
    AuditLog audit;

    @Inject
    Seeds seeds;

    @Inject
    Sharing sharing;

    private final UUID ada = NewId.next();
    private final UUID ben = NewId.next();
    private UUID course = NewId.next();

    @BeforeEach
    void aCourse() {
        ScriptedQuizService.answers(call -> Reply.ok(Map.of()));
        course = seeds.course("Revolutions", ada.toString());
        seeds.person(ben.toString(), "Ben");
    }

    // --- For good ---

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update web.audit set action = 'x'",
                "update web.audit set at = now() where false",
                "delete from web.audit",
                "delete from web.audit where false",
                "truncate web.audit",
                "drop table web.audit",
                "alter table web.audit disable trigger all",
                "alter table web.audit owner to web_app",
                "set role web_owner",
                "select * from quiz.audit",
                "insert into quiz.audit default values",
                "delete from quiz.audit"
            })
    @TestTransaction
    void nothingOnRecordCanBeChanged(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }

    @Test
    @TestTransaction
    void whatIsOnRecordCanBeRead() {
        assertThatCode(() -> run("select count(*) from web.audit")).doesNotThrowAnyException();
    }

    // --- Once ---

    @Test
    void aNewCourseIsOnRecord() {
        String address = by(ada, "teacher")
                .formParam("title", "Winters")
                .formParam("zone", "Europe/Berlin")
                .post("/courses")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        UUID made = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));

        assertOneRow(ada, "course.created", made, Map.of("title", "Winters"));
    }

    @Test
    void joiningIsOnRecordOnceHoweverOftenItIsSent() {
        String code = seeds.codeOf(course);
        for (int i = 0; i < 3; i++) {
            by(ben, "student").post("/join/" + code).then().statusCode(303);
        }
        assertOneRow(ben, "course.joined", course, Map.of());
    }

    @Test
    void aNewCodeIsOnRecordWithoutTheCode() {
        by(ada, "teacher").post("/courses/" + course + "/code").then().statusCode(303);
        assertOneRow(ada, "course.code-renewed", course, Map.of());
    }

    @Test
    void aReadingThatIsAddedIsOnRecordOnce() {
        UUID essay = seeds.essay(ada.toString(), "Soviets", "They met in October.");
        for (int i = 0; i < 2; i++) {
            by(ada, "teacher")
                    .formParam("essay", essay.toString())
                    .post("/courses/" + course + "/readings")
                    .then()
                    .statusCode(303);
        }
        assertOneRow(ada, "course.reading-added", course, Map.of("essay", essay.toString(), "version", "1"));
    }

    @Test
    void sharingAndItsEndAreOnRecord() {
        UUID essay = seeds.essay(ada.toString(), "Soviets", "They met in October.");
        UUID colleague = NewId.next();
        sharing(essay, colleague);

        assertOneRow(ada, "essay.shared", essay, Map.of("with", colleague.toString(), "access", "EDIT"));
        by(ada, "teacher")
                .post("/library/" + essay + "/sharing/" + colleague + "/end")
                .then()
                .statusCode(303);
        by(ada, "teacher").post("/library/" + essay + "/sharing/" + colleague + "/end");
        assertOneRow(ada, "essay.unshared", essay, Map.of("with", colleague.toString()));
    }

    @Test
    void publishingIsOnRecordOnceForEachVersion() {
        String draft = Form.multipart()
                .header(SignedInByHeader.HEADER, ada + " teacher")
                .multiPart(Form.field("text", "They met in October. They parted in March."))
                .multiPart(Form.field("format", "text"))
                .post("/library/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String essay = draft.substring(draft.indexOf("/library"), draft.lastIndexOf("/draft"));
        for (int i = 0; i < 2; i++) {
            by(ada, "teacher")
                    .formParam("title", "Soviets")
                    .formParam("authors", "A. Writer")
                    .post(essay + "/versions");
        }
        UUID id = UUID.fromString(essay.substring(essay.lastIndexOf('/') + 1));
        assertThat(oneRow(ada, "essay.published", id).detail())
                .containsEntry("version", "1")
                .containsKey("hash");
    }

    @Test
    void aReadingThatIsMovedIsOnRecordOnce() {
        UUID essay = seeds.essay(ada.toString(), "Soviets", "They met in October.");
        UUID reading = seeds.reading(course, essay);
        seeds.secondVersion(essay, ada.toString(), "They met in November.");
        for (int i = 0; i < 2; i++) {
            by(ada, "teacher")
                    .formParam("to", "2")
                    .post("/courses/" + course + "/readings/" + reading + "/version")
                    .then()
                    .statusCode(303);
        }
        assertOneRow(ada, "course.reading-moved", course, Map.of("essay", essay.toString(), "from", "1", "to", "2"));
    }

    @Test
    void aQuizThatIsSetAndItsTermsAreOnRecord() {
        UUID quiz = NewId.next();
        ScriptedQuizService.answers(call -> call.path().equals("/v1/quizzes")
                ? Reply.ok(List.of(new QuizSummary(quiz, seeds.library(ada.toString()), "Soviets", List.of(), 3)))
                : Reply.ok(Map.of()));
        terms(ada)
                .formParam("quiz", quiz.toString())
                .post("/courses/" + course + "/quizzes")
                .then()
                .statusCode(303);
        UUID set = deeds().stream()
                .filter(deed -> deed.action().equals("quiz.assigned") && ada.equals(deed.person()))
                .flatMap(deed -> Stream.ofNullable(deed.subject()))
                .findFirst()
                .orElseThrow();
        assertOneRow(ada, "quiz.assigned", set, Map.of("course", course.toString()));

        terms(ada)
                .formParam("tries", "2")
                .formParam("accessCode", "Magpie")
                .post("/courses/" + course + "/quizzes/" + set + "/terms")
                .then()
                .statusCode(303);
        Map<String, String> detail = oneRow(ada, "quiz.terms-changed", set).detail();
        assertThat(detail).containsKeys("before", "after").containsEntry("code", "set");
        assertThat(detail.toString()).doesNotContain("Magpie");
    }

    @Test
    void anAccommodationIsOnRecordWithWhatItWasBefore() {
        for (int i = 0; i < 2; i++) {
            by(ada, "admin")
                    .formParam("timePercent", "150")
                    .formParam("breakMinutes", "10")
                    .formParam("extraTries", "0")
                    .formParam("shiftDays", "0")
                    .post("/admin/people/" + ben + "/accommodation")
                    .then()
                    .statusCode(303);
        }
        assertThat(oneRow(ada, "accommodation.set", ben).detail().get("after")).contains("150");
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        by(ben, "student").post("/courses/" + course + "/code").then().statusCode(404);
        by(ada, "teacher").formParam("title", "").post("/courses").then().statusCode(422);
        assertThat(deeds()).noneMatch(deed -> List.of(ada, ben).contains(deed.person()));
    }

    private void sharing(UUID essay, UUID colleague) {
        seeds.person(colleague.toString(), "Bert");
        sharing.share(ada, essay, colleague, Access.EDIT);
    }

    private void assertOneRow(UUID person, String action, UUID subject, Map<String, String> detail) {
        assertThat(oneRow(person, action, subject).detail()).isEqualTo(detail);
    }

    private Deed oneRow(UUID person, String action, UUID subject) {
        List<Deed> rows = deeds().stream()
                .filter(deed -> deed.action().equals(action) && subject.equals(deed.subject()))
                .toList();
        assertThat(rows).as(action).hasSize(1);
        assertThat(rows.getFirst().person()).isEqualTo(person);
        assertThat(rows.getFirst().at()).isBetween(Instant.now().minusSeconds(300), Instant.now());
        return rows.getFirst();
    }

    private List<Deed> deeds() {
        return QuarkusTransaction.requiringNew().call(() -> audit.newest(MANY));
    }

    private static RequestSpecification terms(UUID teacher) {
        return by(teacher, "teacher")
                .formParam("preset", "GRADED_TEST")
                .formParam("opens", "")
                .formParam("closes", "2099-11-30T18:00")
                .formParam("limitMinutes", "30");
    }

    private static RequestSpecification by(UUID person, String role) {
        return form().header(SignedInByHeader.HEADER, person + " " + role);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = rows.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
