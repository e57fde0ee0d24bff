package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Hint;
import org.ibid.core.quiz.ItemStep;
import org.ibid.core.quiz.Midway;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextRule;
import org.ibid.core.quiz.TextRules;
import org.ibid.core.quiz.WrittenHint;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tries and hints before handing in. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class TriesTest {

    private static final During WHY = new During(During.Shown.WHY, 3, 25, true, true, 10);

    @Inject
    Calls calls;

    private final UUID learner = UUID.randomUUID();

    @Test
    void wrongTryIsToldWithItsReasonAndNothingOfTheAnswer() {
        ClassRoom room = room(WHY);
        StartedAttempt attempt = room.start(learner, policy(WHY));
        save(attempt, 1, 0, new Response.Choice("a"));

        Midway midway = tried(attempt, 1, 0);

        assertThat(midway.tries()).isEqualTo(1);
        assertThat(midway.settled()).isFalse();
        assertThat(midway.offNow()).isEqualTo(25);
        Feedback told = told(midway);
        assertThat(told.outcomes().getFirst().outcome().right()).isFalse();
        assertThat(told.reason()).isEqualTo("The canary says no to a.");
        assertThat(told.explanation()).isNull();
        assertThat(told.correct()).isEmpty();
        assertThat(told.passages()).isEmpty();
    }

    @Test
    void bestTryLessItsPenaltyCounts() {
        ClassRoom room = room(WHY);
        StartedAttempt attempt = room.start(learner, policy(WHY));
        save(attempt, 1, 0, new Response.Choice("a"));
        tried(attempt, 1, 0);
        save(attempt, 1, 1, new Response.Choice("b"));

        Midway right = tried(attempt, 1, 1);

        assertThat(right.settled()).isTrue();
        assertThat(told(right).explanation()).isEqualTo("Because of the canary.");
        assertThat(told(right).passages()).isNotEmpty();
        ClassRoom.save(attempt, 1, "a", new Save(UUID.randomUUID(), 2, new Response.Choice("c")))
                .then()
                .statusCode(409)
                .body("type", equalTo("question-settled"));
        AttemptFeedback feedback = submitted(room, attempt);
        assertThat(feedback.score()).isEqualTo(0.75);
        assertThat(feedback.slots().getFirst().tries()).isEqualTo(2);
    }

    @Test
    void changedAnswerThatWasNotTriedIsAFurtherGo() {
        ClassRoom room = room(WHY);
        StartedAttempt attempt = room.start(learner, policy(WHY));
        save(attempt, 1, 0, new Response.Choice("a"));
        tried(attempt, 1, 0);
        save(attempt, 1, 1, new Response.Choice("b"));

        assertThat(submitted(room, attempt).score()).isEqualTo(0.75);
    }

    @Test
    void rightAnswerIsShownAfterTheLastTryOnlyWhereThePolicySaysSo() {
        for (boolean keyed : List.of(true, false)) {
            During during = new During(During.Shown.WHY, 2, 0, keyed, false, 0);
            ClassRoom room = room(during);
            StartedAttempt attempt = room.start(learner, policy(during));
            save(attempt, 1, 0, new Response.Choice("a"));
            assertThat(told(tried(attempt, 1, 0)).correct()).isEmpty();
            save(attempt, 1, 1, new Response.Choice("c"));

            Midway last = tried(attempt, 1, 1);

            assertThat(last.settled()).isTrue();
            assertThat(told(last).correct().isEmpty()).isEqualTo(!keyed);
            assertThat(told(last).explanation() == null).isEqualTo(!keyed);
        }
    }

    @Test
    void tryTakenTwiceIsTakenOnce() {
        ClassRoom room = room(WHY);
        StartedAttempt attempt = room.start(learner, policy(WHY));
        save(attempt, 1, 0, new Response.Choice("a"));

        tried(attempt, 1, 0);

        assertThat(tried(attempt, 1, 0).tries()).isEqualTo(1);
    }

    @Test
    void nothingIsTriedBeforeAnythingIsAnswered() {
        StartedAttempt attempt = room(WHY).start(learner, policy(WHY));

        step(attempt, 1, ItemStep.Kind.TRY, 0).then().statusCode(422).body("type", equalTo("nothing-answered"));
    }

    @Test
    void hintsGoFromThePlaceToAnOptionLess() {
        ClassRoom room = room(WHY);
        StartedAttempt attempt = room.start(learner, policy(WHY));

        Midway first = helped(attempt, 1, 0);
        Midway second = helped(attempt, 1, 1);

        assertThat(first.hints()).containsExactly(new Hint.Place("p2", false));
        assertThat(second.hints().getLast())
                .isInstanceOfSatisfying(
                        Hint.Without.class,
                        without -> assertThat(without.option()).isIn("a", "c"));
        assertThat(second.moreHints()).isFalse();
        assertThat(second.offNow()).isEqualTo(20);
        step(attempt, 1, ItemStep.Kind.HINT, 2).then().statusCode(409).body("type", equalTo("no-hint"));
        save(attempt, 1, 0, new Response.Choice("b"));
        AttemptFeedback feedback = submitted(room, attempt);
        assertThat(feedback.score()).isCloseTo(0.8, within(1e-9));
        assertThat(feedback.slots().getFirst().hints()).isEqualTo(2);
    }

    @Test
    void typedAnswerIsHelpedByItsFirstLetter() {
        StartedAttempt attempt = room(WHY).start(learner, policy(WHY));

        helped(attempt, 2, 0);

        assertThat(helped(attempt, 2, 1).hints().getLast()).isEqualTo(new Hint.Begins("a", "c"));
    }

    @Test
    void closedTextIsNotPointedInto() {
        EffectivePolicy closed = policy(WHY).with(TextRules.of(TextRule.CLOSED));
        ClassRoom room = new ClassRoom(calls, closed);
        StartedAttempt attempt = room.start(learner, closed);

        assertThat(helped(attempt, 1, 0).hints().getFirst()).isInstanceOf(Hint.Without.class);
        save(attempt, 1, 0, new Response.Choice("b"));
        assertThat(told(tried(attempt, 1, 1)).passages()).isEmpty();
    }

    @Test
    void teachersOwnHintComesFirst() {
        ClassRoom room = room(WHY);
        UUID item = room.items.getFirst().item();
        write(room, item, "Who paid for the ink?");
        StartedAttempt attempt = room.start(learner, policy(WHY));

        assertThat(helped(attempt, 1, 0).hints()).containsExactly(new Hint.Words("Who paid for the ink?"));

        write(room, item, "");
        StartedAttempt other = room.start(UUID.randomUUID(), policy(WHY));
        assertThat(helped(other, 1, 0).hints().getFirst()).isInstanceOf(Hint.Place.class);
        assertThat(room.owner()
                        .get("/v1/items/{i}/hint", item)
                        .as(WrittenHint.class)
                        .words())
                .isEmpty();
    }

    @Test
    void hintOfAnotherLibraryIsNotThere() {
        ClassRoom room = room(WHY);
        ClassRoom elsewhere = room(WHY);

        elsewhere
                .owner()
                .body(new WrittenHint("Mine."))
                .put("/v1/items/{i}/hint", room.items.getFirst().item())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Reveal.class,
            names = {"AFTER_CLOSE", "NEVER"})
    void whereKeysComeOnlyLaterNothingIsToldMeanwhile(Reveal keys) {
        ClassRoom room = room(WHY);
        EffectivePolicy graded = ClassRoom.showing(Reveal.ON_SUBMIT, keys).with(WHY);
        room.owner()
                .body(new AssignmentOrder(room.quiz.quiz(), room.course, graded, null))
                .put("/v1/assignments/{a}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("type", equalTo("told-too-early"));
        room.tryStart(learner, graded).then().statusCode(422);
        assertThat(graded.midway()).isEqualTo(During.NOTHING);
    }

    @Test
    void rightOrWrongTellsNoMoreThanThat() {
        During during = new During(During.Shown.RIGHT_OR_WRONG, 2, 0, false, false, 0);
        ClassRoom room = room(during);
        StartedAttempt attempt = room.start(learner, policy(during));
        save(attempt, 1, 0, new Response.Choice("a"));
        silent(step(attempt, 1, ItemStep.Kind.TRY, 0));
        save(attempt, 1, 1, new Response.Choice("b"));
        silent(step(attempt, 1, ItemStep.Kind.TRY, 1));
        silent(ClassRoom.view(attempt));
        step(attempt, 2, ItemStep.Kind.HINT, 0).then().statusCode(409);
    }

    private ClassRoom room(During during) {
        return new ClassRoom(calls, policy(during));
    }

    private static EffectivePolicy policy(During during) {
        return ClassRoom.open().with(during);
    }

    private static void write(ClassRoom room, UUID item, String words) {
        room.owner()
                .body(new WrittenHint(words))
                .put("/v1/items/{i}/hint", item)
                .then()
                .statusCode(204);
    }

    private static void save(StartedAttempt attempt, int slot, int base, Response response) {
        ClassRoom.save(attempt, slot, "a", new Save(UUID.randomUUID(), base, response))
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.Response step(
            StartedAttempt attempt, int slot, ItemStep.Kind kind, int after) {
        return ClassRoom.with(attempt)
                .body(new ItemStep(kind, after))
                .post("/v1/attempts/{a}/slots/{n}/steps", attempt.attempt().attempt(), slot);
    }

    private static Midway tried(StartedAttempt attempt, int slot, int after) {
        return midway(step(attempt, slot, ItemStep.Kind.TRY, after), slot);
    }

    private static Midway helped(StartedAttempt attempt, int slot, int after) {
        return midway(step(attempt, slot, ItemStep.Kind.HINT, after), slot);
    }

    private static Midway midway(io.restassured.response.Response reply, int slot) {
        AttemptView view = reply.then().statusCode(200).extract().as(AttemptView.class);
        return Objects.requireNonNull(view.slots().get(slot - 1).midway());
    }

    private static Feedback told(Midway midway) {
        return Objects.requireNonNull(midway.told());
    }

    private AttemptFeedback submitted(ClassRoom room, StartedAttempt attempt) {
        ClassRoom.submit(attempt).then().statusCode(200);
        return room.student(learner)
                .get("/v1/attempts/{a}/feedback", attempt.attempt().attempt())
                .as(AttemptFeedback.class);
    }

    private static void silent(io.restassured.response.Response reply) {
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.asString().toLowerCase(Locale.ROOT)).doesNotContain(Sample.CANARY, "\"correct\":[{");
    }
}
