package org.ibid.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.ChallengeReply;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.Ruling;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class RegradeTest {

    @Inject
    Calls calls;

    private final UUID ann = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();
    private ClassRoom room;
    private RegradeDesk desk;

    /** Ann says a, which is wrong; Bob says b, which is the key. */
    @BeforeEach
    void twoHandedIn() {
        room = new ClassRoom(calls, ClassRoom.open());
        desk = new RegradeDesk(room);
        sit(ann, "a");
        sit(bob, "b");
    }

    private StartedAttempt sit(UUID learner, String choice) {
        StartedAttempt attempt = room.start(learner, ClassRoom.open());
        ClassRoom.save(attempt, 1, "a", new Response.Choice(choice)).then().statusCode(200);
        ClassRoom.submit(attempt).then().statusCode(200);
        return attempt;
    }

    private UUID item() {
        return desk.item(1);
    }

    private Ruling alsoA() {
        return new Ruling.AcceptAlso(item(), desk.revision(1), "a", new Response.Choice("a"));
    }

    private Ruling keyIsA() {
        return new Ruling.ChangeKey(item(), desk.revision(1), "a", new Response.Choice("a"), List.of());
    }

    private Regrade undo(Regrade regrade) {
        return desk.run(RegradeDesk.undoing(regrade));
    }

    private Double score(UUID learner) {
        return Objects.requireNonNull(desk.result(learner).score());
    }

    @Test
    void dryRunSaysWhoGainsAndChangesNothing() {
        RegradePlan plan = desk.plan(RegradeDesk.order(false, alsoA()));

        assertThat(plan.looked()).isEqualTo(2);
        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.learner()).isEqualTo(ann);
            assertThat(change.gains()).isTrue();
            assertThat(change.after()).isEqualTo(new RegradePlan.Total(1, 5));
        });
        assertThat(score(ann)).isZero();
    }

    @Test
    void runDoesWhatThePlanSaidAndIsTakenBackWhole() {
        RegradePlan plan = desk.plan(RegradeDesk.order(false, keyIsA()));
        Regrade regrade = desk.run(RegradeDesk.order(false, keyIsA()));

        assertThat(regrade.changes()).containsExactlyInAnyOrderElementsOf(plan.changes());
        assertThat(score(ann)).isEqualTo(1);
        assertThat(score(bob)).isZero();
        assertThat(desk.result(ann).slots()).containsExactly(1.0, 0.0, 0.0, 0.0);

        Regrade undone = undo(regrade);

        assertThat(score(ann)).isZero();
        assertThat(score(bob)).isEqualTo(1);
        assertThat(undone.order().undoes()).isEqualTo(regrade.id());
        assertThat(desk.regrades()).extracting(Regrade::undone).containsExactly(true, false);
    }

    @Test
    void nobodyLosesKeepsTheMarksOfThoseWhoWouldAndSaysSo() {
        Regrade regrade = desk.run(RegradeDesk.order(true, keyIsA()));

        assertThat(score(ann)).isEqualTo(1);
        assertThat(score(bob)).isEqualTo(1);
        assertThat(desk.result(bob).slots().getFirst()).isEqualTo(1);
        assertThat(regrade.changes())
                .filteredOn(RegradePlan.Change::kept)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.learner()).isEqualTo(bob);
                    assertThat(change.after().score()).isZero();
                });
    }

    @Test
    void droppedItemIsOutOfTheTotalOfThoseWhoDoNotLoseByIt() {
        desk.run(RegradeDesk.order(true, new Ruling.Drop(item())));

        assertThat(desk.result(ann).maxScore()).isEqualTo(4);
        assertThat(desk.result(bob).maxScore()).as("1 of 5 is more than 0 of 4").isEqualTo(5);
    }

    @Test
    void undoingRestoresWhatStoodEvenWhereTheKeyWouldSayOtherwise() {
        desk.run(RegradeDesk.order(true, keyIsA()));
        Regrade dropped = desk.run(RegradeDesk.order(false, new Ruling.Drop(item())));

        undo(dropped);

        assertThat(score(bob)).as("kept when the key was changed").isEqualTo(1);
        assertThat(score(ann)).isEqualTo(1);
    }

    @Test
    void planThatNoLongerFitsIsRefused() {
        RegradeOrder order = RegradeDesk.order(false, alsoA());
        String hash = desk.plan(order).hash();
        sit(UUID.randomUUID(), "a");

        desk.tryRun(order, hash, null).then().statusCode(409);

        assertThat(score(ann)).isZero();
        assertThat(desk.plan(order).hash()).isNotEqualTo(hash);
    }

    @Test
    void samePlanRunTwiceIsRunOnce() {
        RegradeOrder order = RegradeDesk.order(false, alsoA());
        String hash = desk.plan(order).hash();
        Regrade first = desk.tryRun(order, hash, null).as(Regrade.class);

        assertThat(desk.tryRun(order, hash, null).as(Regrade.class)).isEqualTo(first);
    }

    @Test
    void whoHandsInLaterIsGradedByTheRulingAndLosesItWithIt() {
        Regrade regrade = desk.run(RegradeDesk.order(false, alsoA()));
        UUID carl = UUID.randomUUID();
        sit(carl, "a");
        assertThat(score(carl)).isEqualTo(1);

        undo(regrade);

        assertThat(score(carl)).isZero();
        assertThat(score(ann)).isZero();
    }

    @Test
    void onlyTheNewestIsTakenBack() {
        Regrade first = desk.run(RegradeDesk.order(false, alsoA()));
        desk.run(
                RegradeDesk.order(false, new Ruling.FullCredit(room.items.get(1).item())));

        desk.tryPlan(new RegradeOrder(List.of(), first.id(), false, "A slip."))
                .then()
                .statusCode(409);
    }

    @Test
    void ordersThatMakeNoSenseAreRefusedWithAReason() {
        desk.tryPlan(RegradeDesk.order(false)).then().statusCode(422);
        desk.tryPlan(RegradeDesk.order(false, new Ruling.FullCredit(UUID.randomUUID())))
                .then()
                .statusCode(422);
        desk.tryPlan(RegradeDesk.order(
                        false, new Ruling.AcceptAlso(item(), desk.revision(1), "a", new Response.Choice("z"))))
                .then()
                .statusCode(422);
        desk.tryPlan(RegradeDesk.order(
                        false,
                        room.items.stream()
                                .map(one -> new Ruling.Drop(one.item()))
                                .toArray(Ruling[]::new)))
                .then()
                .statusCode(422);
        desk.tryPlan(new RegradeOrder(List.of(alsoA()), null, false, " "))
                .then()
                .statusCode(422);
    }

    @Test
    void learnerSeesTheNewKeyAndTheNewMark() {
        desk.run(RegradeDesk.order(false, keyIsA()));

        AttemptFeedback told = room.student(ann)
                .get("/v1/attempts/{a}/feedback", desk.result(ann).attempt())
                .as(AttemptFeedback.class);

        assertThat(told.score()).isEqualTo(1);
        assertThat(Objects.requireNonNull(told.slots().getFirst().feedback())
                        .correct()
                        .getFirst()
                        .response())
                .isEqualTo(new Response.Choice("a"));
    }

    @Test
    void challengeIsAnsweredAndSettledByARegrade() {
        UUID attempt = desk.result(ann).attempt();
        Challenge made = room.student(ann)
                .body(ClassRoom.draft())
                .post("/v1/attempts/{a}/slots/1/challenge", attempt)
                .then()
                .statusCode(200)
                .extract()
                .as(Challenge.class);
        room.student(ann)
                .body(ClassRoom.draft())
                .post("/v1/attempts/{a}/slots/1/challenge", attempt)
                .then()
                .statusCode(409);
        RegradeOrder order = RegradeDesk.order(false, alsoA());
        desk.tryRun(order, desk.plan(order).hash(), made.id()).then().statusCode(409);

        room.teacher()
                .body(new ChallengeReply(true, "You are right."))
                .post("/v1/challenges/{c}/reply", made.id())
                .then()
                .statusCode(200);
        Regrade regrade = desk.tryRun(order, desk.plan(order).hash(), made.id()).as(Regrade.class);

        assertThat(challenges(ann)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(Challenge.State.REGRADED);
            assertThat(one.regrade()).isEqualTo(regrade.id());
        });
        assertThat(challenges(bob)).isEmpty();
        undo(regrade);
        assertThat(challenges(ann)).extracting(Challenge::state).containsExactly(Challenge.State.UPHELD);
    }

    private List<Challenge> challenges(UUID learner) {
        return List.of(room.student(learner).get("/v1/challenges").as(Challenge[].class));
    }

    @Test
    void markThatIsNotShownCannotBeDisputed() {
        room.assign(ClassRoom.showing(Reveal.NEVER, Reveal.NEVER));

        room.student(ann)
                .body(ClassRoom.draft())
                .post("/v1/attempts/{a}/slots/1/challenge", desk.result(ann).attempt())
                .then()
                .statusCode(409);
    }
}
