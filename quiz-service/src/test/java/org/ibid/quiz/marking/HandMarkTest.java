package org.ibid.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.HandMark;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.MarkSheet;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.Release;
import org.ibid.core.quiz.Ruling;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.OnRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class HandMarkTest {

    @Inject
    Calls calls;

    @Inject
    OnRecord record;

    private final UUID ann = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();
    private final UUID cat = UUID.randomUUID();
    private ClassRoom room;
    private RegradeDesk desk;

    /** The first item asks for a sentence, the second for an essay. */
    @BeforeEach
    void threeHandedInTexts() {
        room = new ClassRoom(calls, ClassRoom.open());
        desk = new RegradeDesk(room);
        asks(
                1,
                new Interaction.ShortAnswer(80),
                new Response.ShortAnswer("The clerk burnt the ledger"),
                "clerk",
                "ledger");
        asks(2, new Interaction.ExtendedText(800), new Response.ExtendedText("Anything"), "Names the canary. [p2]");
        sit(ann, "The clerk burnt the ledger.", "An essay of Ann's.");
        sit(bob, "the  CLERK burnt the ledger", "An essay of Bob's.");
        sit(cat, "Nobody knows anything at all", "");
    }

    private void asks(int number, Interaction interaction, Response right, String... accepted) {
        ItemReview item = room.items.get(number - 1);
        ItemBody before = item.body();
        ItemBody body = new ItemBody(
                before.v(),
                before.kind(),
                before.stem(),
                before.targets(),
                List.of(new ItemBody.Part("a", null, interaction, null)));
        ItemReview edited = room.owner()
                .body(new ItemEdit(
                        item.revision(),
                        body,
                        List.of(new KeyForm("a", right, List.of(accepted), Map.of())),
                        "Because of the canary."))
                .put("/v1/items/{i}", item.item())
                .then()
                .statusCode(200)
                .extract()
                .as(ItemReview.class);
        calls.approve(room.owner, room.library, edited);
    }

    private void sit(UUID learner, String sentence, String text) {
        StartedAttempt attempt = room.start(learner, ClassRoom.open());
        ClassRoom.save(attempt, 1, "a", new Response.ShortAnswer(sentence))
                .then()
                .statusCode(200);
        ClassRoom.save(attempt, 2, "a", new Response.ExtendedText(text)).then().statusCode(200);
        ClassRoom.submit(attempt).then().statusCode(200);
    }

    private MarkSheet sheet(int number) {
        return room.teacher()
                .get("/v1/assignments/{a}/asked/{i}/marks", room.assignment, desk.item(number))
                .then()
                .statusCode(200)
                .extract()
                .as(MarkSheet.class);
    }

    private io.restassured.response.Response tryMark(int number, MarkSheet.Line line, @Nullable Double score) {
        return room.teacher()
                .body(new HandMark(line.handle(), line.sequence(), score, "Well seen, canary."))
                .post("/v1/assignments/{a}/asked/{i}/marks", room.assignment, desk.item(number));
    }

    private void mark(int number, MarkSheet.Line line, @Nullable Double score) {
        tryMark(number, line, score).then().statusCode(200);
    }

    private Release release() {
        return room.teacher()
                .post("/v1/assignments/{a}/release", room.assignment)
                .as(Release.class);
    }

    private MarkSheet.Line line(int number, String text) {
        return sheet(number).lines().stream()
                .filter(one -> one.response() instanceof Response.Typed typed
                        && typed.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String feedback(UUID learner) {
        return room.student(learner)
                .get("/v1/attempts/{a}/feedback", desk.result(learner).attempt())
                .asString();
    }

    @Test
    void aMarkAndItsBeingTakenBackAreOnRecordOnceEach() {
        MarkSheet.Line line = line(2, "An essay of Ann's.");
        UUID attempt = desk.result(ann).attempt();

        mark(2, line, 0.5);
        tryMark(2, line, 1.0).then().statusCode(409);
        assertThat(record.once("mark.made", attempt, room.teacher, room.course, Grant.Role.TEACHER)
                        .detail())
                .contains(room.assignment.toString(), "0.5");
        mark(2, line(2, "An essay of Ann's."), null);
        record.once("mark.withdrawn", attempt, room.teacher, room.course, Grant.Role.TEACHER);
    }

    @Test
    void whatIsAlikeStandsTogetherWithoutNames() {
        MarkSheet sheet = sheet(1);

        assertThat(sheet.lines()).extracting(MarkSheet.Line::alike).containsExactly(1, 1, 2);
        assertThat(sheet.lines().getFirst().suggested().score()).isEqualTo(1);
        String sent = room.teacher()
                .get("/v1/assignments/{a}/asked/{i}/marks", room.assignment, desk.item(1))
                .asString();
        assertThat(sent)
                .doesNotContain(
                        ann.toString(),
                        bob.toString(),
                        desk.result(ann).attempt().toString());
        assertThat(sheet(2).lines()).as("what was left blank is settled").hasSize(2);
    }

    @Test
    void learnerSeesNothingOfAMarkBeforeItIsReleased() {
        mark(1, line(1, "The clerk burnt the ledger."), 0.5);

        assertThat(desk.result(ann).score()).isZero();
        assertThat(desk.result(ann).waiting()).isEqualTo(2);
        assertThat(feedback(ann)).doesNotContain("Well seen", "MARKED");
        AttemptFeedback told = room.student(ann)
                .get("/v1/attempts/{a}/feedback", desk.result(ann).attempt())
                .as(AttemptFeedback.class);
        assertThat(told.score()).isZero();

        Release release = release();

        assertThat(release.marks()).isEqualTo(1);
        assertThat(release.attempts()).extracting(Release.Freed::learner).containsExactly(ann);
        assertThat(desk.result(ann).score()).isEqualTo(0.5);
        assertThat(desk.result(ann).waiting()).isEqualTo(1);
        assertThat(feedback(ann)).contains("Well seen, canary.");
        assertThat(release().marks()).as("nothing is let out twice").isZero();
    }

    @Test
    void markIsTakenBackUntilItIsReleasedAndNotOverwrittenUnseen() {
        MarkSheet.Line line = line(1, "The clerk burnt the ledger.");
        mark(1, line, 1.0);
        tryMark(1, line, 0.0).then().statusCode(409);

        mark(1, line(1, "The clerk burnt the ledger."), null);

        assertThat(line(1, "The clerk burnt the ledger.").draft()).isNull();
        assertThat(release().marks()).isZero();
    }

    @Test
    void releasedMarkChangesOnlyByARegradeAndComesBackWithItsUndoing() {
        MarkSheet.Line line = line(2, "An essay of Ann's.");
        mark(2, line, 0.5);
        release();
        tryMark(2, new MarkSheet.Line(line.handle(), "a", 1, 3, line.response(), line.suggested(), null), 1.0)
                .then()
                .statusCode(404);

        var remark = RegradeDesk.order(
                false, new Ruling.Remark(desk.item(2), desk.result(ann).attempt(), "a", 1, "You were right."));
        RegradePlan plan = desk.plan(remark);
        var regrade = desk.run(remark, plan.hash());

        assertThat(desk.result(ann).score()).isEqualTo(1);
        assertThat(feedback(ann)).contains("You were right.");
        desk.run(RegradeDesk.undoing(regrade));
        assertThat(desk.result(ann).score()).isEqualTo(0.5);
        assertThat(feedback(ann)).contains("Well seen, canary.").doesNotContain("You were right.");
    }

    @Test
    void aChangedKeyLeavesWhatAPersonMarked() {
        mark(1, line(1, "The clerk burnt the ledger."), 0.25);
        release();

        desk.run(RegradeDesk.order(
                false,
                new Ruling.ChangeKey(
                        desk.item(1),
                        desk.revision(1),
                        "a",
                        new Response.ShortAnswer("Nobody knows"),
                        List.of("nobody"))));

        assertThat(desk.result(ann).score()).isEqualTo(0.25);
        AttemptResult waiting = desk.result(cat);
        assertThat(waiting.waiting())
                .as("a new suggestion waits as the old one did")
                .isEqualTo(1);
        assertThat(sheet(1).lines())
                .filteredOn(one -> one.response() instanceof Response.Typed typed
                        && typed.text().startsWith("Nobody"))
                .singleElement()
                .satisfies(one -> assertThat(one.suggested().score()).isEqualTo(1));
    }

    @Test
    void fullCreditSettlesWhatWaits() {
        desk.run(RegradeDesk.order(false, new Ruling.FullCredit(desk.item(2))));

        assertThat(desk.result(cat).score()).isEqualTo(1);
        assertThat(sheet(2).lines()).isEmpty();
        Feedback told = Objects.requireNonNull(room.student(bob)
                .get("/v1/attempts/{a}/feedback", desk.result(bob).attempt())
                .as(AttemptFeedback.class)
                .slots()
                .get(1)
                .feedback());
        assertThat(told.outcomes().getFirst().outcome()).isEqualTo(Outcome.settled(1));
    }
}
