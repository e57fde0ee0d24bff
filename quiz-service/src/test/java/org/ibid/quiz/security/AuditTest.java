package org.ibid.quiz.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.ChallengeReply;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradeRun;
import org.ibid.core.quiz.Ruling;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.Test;

/** Each deed goes on record once, by name, with what it was done to; what is refused does not. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class AuditTest {

    @Inject
    Calls calls;

    @Inject
    AgroalDataSource database;

    private final UUID owner = UUID.randomUUID();
    private final UUID library = UUID.randomUUID();
    private final UUID essay = UUID.randomUUID();
    private final UUID ann = UUID.randomUUID();

    @Test
    void decisionsOnItemsAreOnRecord() {
        calls.publish(Sample.published(library, essay, 1, Sample.PARAGRAPHS));
        List<ItemReview> items = calls.items(owner, library, essay);
        UUID approved = items.get(0).item();
        UUID rejected = items.get(1).item();

        decide(approved, "approval", new ItemDecision(7, null), 409);
        decide(rejected, "rejection", new ItemDecision(1, " "), 422);
        assertThat(onRecord(approved, owner)).isEmpty();
        assertThat(onRecord(rejected, owner)).isEmpty();

        decide(approved, "approval", new ItemDecision(1, null), 200);
        decide(rejected, "rejection", new ItemDecision(1, "Two options are right."), 200);
        assertThat(onRecord(approved, owner)).containsExactly("item.approved");
        assertThat(onRecord(rejected, owner)).containsExactly("item.rejected");
    }

    @Test
    void aQuizAndItsBeingSetAreOnRecord() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        assertThat(onRecord(room.quiz.quiz(), room.owner)).containsExactly("quiz.made");
        assertThat(onRecord(room.assignment, room.owner)).containsExactly("assignment.ordered");

        room.owner()
                .body(new QuizDraft("", List.of()))
                .post("/v1/quizzes")
                .then()
                .statusCode(422);
        assertThat(onRecordIn(room.library)).filteredOn("quiz.made"::equals).hasSize(1);
    }

    @Test
    void aDisputeItsReplyARegradeAndItsUndoingAreOnRecordOnceEach() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        StartedAttempt attempt = room.start(ann, ClassRoom.open());
        ClassRoom.save(attempt, 1, "a", new Response.Choice("a")).then().statusCode(200);
        ClassRoom.submit(attempt).then().statusCode(200);
        Challenge made = dispute(room, attempt, 200).as(Challenge.class);
        dispute(room, attempt, 409);
        room.teacher()
                .body(new ChallengeReply(true, "You are right."))
                .post("/v1/challenges/{c}/reply", made.id())
                .then()
                .statusCode(200);
        assertThat(onRecord(made.id(), ann)).containsExactly("challenge.made");
        assertThat(onRecord(made.id(), room.teacher)).containsExactly("challenge.answered");

        RegradeOrder order = new RegradeOrder(
                List.of(new Ruling.FullCredit(room.items.getFirst().item())), null, false, "The text allows both.");
        Regrade regrade = runTwice(room, order);
        assertThat(onRecord(regrade.id(), room.teacher)).containsExactly("regrade.run");
        Regrade undone = runTwice(room, new RegradeOrder(List.of(), regrade.id(), false, "It was a slip."));
        assertThat(onRecord(undone.id(), room.teacher)).containsExactly("regrade.undone");
    }

    @Test
    void lettingMarksOutIsOnRecord() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        room.teacher()
                .post("/v1/assignments/{a}/release", room.assignment)
                .then()
                .statusCode(200);
        assertThat(onRecord(room.assignment, room.teacher)).containsExactly("marks.released");
    }

    private void decide(UUID item, String decision, ItemDecision what, int status) {
        calls.as(owner, library, Role.OWNER)
                .body(what)
                .post("/v1/items/{item}/{decision}", item, decision)
                .then()
                .statusCode(status);
    }

    private io.restassured.response.Response dispute(ClassRoom room, StartedAttempt attempt, int status) {
        return room.student(ann)
                .body(ClassRoom.draft())
                .post("/v1/attempts/{a}/slots/1/challenge", attempt.attempt().attempt())
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    /** The same order with the same plan: the second time changes nothing. */
    private static Regrade runTwice(ClassRoom room, RegradeOrder order) {
        String hash = room.teacher()
                .body(order)
                .post("/v1/assignments/{a}/regrades/plan", room.assignment)
                .as(RegradePlan.class)
                .hash();
        Regrade run = run(room, order, hash);
        assertThat(run(room, order, hash).id()).isEqualTo(run.id());
        return run;
    }

    private static Regrade run(ClassRoom room, RegradeOrder order, String hash) {
        return room.teacher()
                .body(new RegradeRun(order, hash, null))
                .post("/v1/assignments/{a}/regrades", room.assignment)
                .then()
                .statusCode(200)
                .extract()
                .as(Regrade.class);
    }

    private List<String> onRecord(UUID object, UUID actor) {
        return QuarkusTransaction.requiringNew()
                .call(() -> actions(
                        "select action from quiz.audit where object = ? and actor = ? order by at, id", object, actor));
    }

    private List<String> onRecordIn(UUID scope) {
        return QuarkusTransaction.requiringNew()
                .call(() -> actions("select action from quiz.audit where scope = ? order by at, id", scope));
    }

    private List<String> actions(String sql, UUID... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> actions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    actions.add(rows.getString(1));
                }
            }
            return actions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
