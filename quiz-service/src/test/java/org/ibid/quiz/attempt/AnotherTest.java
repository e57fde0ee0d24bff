package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.item.Feedback;
import org.ibid.core.quiz.AnotherItem;
import org.ibid.core.quiz.AnotherResponse;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextAccess;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.ibid.quiz.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Another item on the passage of one that was answered. Every item of the room hangs on one paragraph; the room's own quiz
 * has all of them, and one that is taken here has the first alone.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class AnotherTest {

    @Inject
    Calls calls;

    @Inject
    SettableClock clock;

    private final UUID learner = UUID.randomUUID();
    private ClassRoom room;
    private UUID small;

    @BeforeEach
    void aQuizOfOneItem() {
        room = new ClassRoom(calls, over(Reveal.ON_SUBMIT));
        small = UUID.randomUUID();
        QuizSummary quiz = room.owner()
                .body(new QuizDraft("One", List.of(room.items.getFirst().item())))
                .post("/v1/quizzes")
                .as(QuizSummary.class);
        room.owner()
                .body(new AssignmentOrder(quiz.quiz(), room.course, ClassRoom.open(), null))
                .put("/v1/assignments/{a}", small)
                .then()
                .statusCode(204);
    }

    @Test
    void itemOnTheSamePassageIsOfferedAndToldOfAtOnceAndKeptNowhere() {
        StartedAttempt attempt = taken();
        assertThat(feedback(attempt).slots().getFirst().another()).isTrue();

        AnotherItem item = another(attempt).then().statusCode(200).extract().as(AnotherItem.class);
        AttemptFeedback.Slot told = answer(attempt, new AnotherResponse(item.item(), Map.of()))
                .then()
                .statusCode(200)
                .extract()
                .as(AttemptFeedback.Slot.class);

        assertThat(item.item()).isNotEqualTo(room.items.getFirst().item());
        assertThat(another(attempt).asString().toLowerCase(Locale.ROOT)).doesNotContain(Sample.CANARY);
        Feedback feedback = Objects.requireNonNull(told.feedback());
        assertThat(feedback.explanation()).isEqualTo("Because of the canary.");
        assertThat(feedback.correct()).isNotEmpty();
        assertThat(feedback.outcomes())
                .isNotEmpty()
                .noneMatch(one -> one.outcome().right());
        AttemptResult[] results =
                room.teacher().get("/v1/assignments/{a}/attempts", small).as(AttemptResult[].class);
        assertThat(results).hasSize(1);
        assertThat(results[0].maxScore()).isEqualTo(1);
    }

    @Test
    void answerToAnyOtherItemIsNotToldOf() {
        StartedAttempt attempt = taken();

        answer(attempt, new AnotherResponse(room.items.getFirst().item(), Map.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("another-by-now"));
    }

    @Test
    void nothingIsOfferedThatAnOpenQuizAsksOnTheSameWords() {
        room.assign(ClassRoom.open());
        StartedAttempt attempt = taken();

        assertThat(feedback(attempt).slots().getFirst().another()).isFalse();
        another(attempt).then().statusCode(404);
    }

    @Test
    void whatAQuizKeepsBackIsNeverOffered() {
        room.assign(over(Reveal.AFTER_CLOSE));
        StartedAttempt attempt = taken();

        another(attempt).then().statusCode(404);
    }

    @Test
    void nothingIsOfferedBeforeHandingInOrToAnybodyElse() {
        StartedAttempt open = start();
        another(open).then().statusCode(404);
        ClassRoom.submit(open);

        assertThat(another(open).statusCode()).isEqualTo(200);
        room.student(UUID.randomUUID())
                .get("/v1/attempts/{a}/slots/1/another", open.attempt().attempt())
                .then()
                .statusCode(404);
        assertThat(room.teacher()
                        .get("/v1/attempts/{a}/feedback", open.attempt().attempt())
                        .as(AttemptFeedback.class)
                        .slots()
                        .getFirst()
                        .another())
                .isFalse();
    }

    private EffectivePolicy over(Reveal keys) {
        Instant past = clock.instant().minusSeconds(60);
        return EffectivePolicy.plain(null, past, null, null, Reveal.ON_SUBMIT, keys, TextAccess.OPEN);
    }

    private StartedAttempt start() {
        return room.student(learner)
                .body(new AttemptStart(ClassRoom.open()))
                .post("/v1/assignments/{a}/attempts", small)
                .then()
                .statusCode(200)
                .extract()
                .as(StartedAttempt.class);
    }

    private StartedAttempt taken() {
        StartedAttempt attempt = start();
        ClassRoom.submit(attempt).then().statusCode(200);
        return attempt;
    }

    private Response another(StartedAttempt attempt) {
        return room.student(learner)
                .get("/v1/attempts/{a}/slots/1/another", attempt.attempt().attempt());
    }

    private Response answer(StartedAttempt attempt, AnotherResponse answer) {
        return room.student(learner)
                .body(answer)
                .post("/v1/attempts/{a}/slots/1/another", attempt.attempt().attempt());
    }

    private AttemptFeedback feedback(StartedAttempt attempt) {
        return room.student(learner)
                .get("/v1/attempts/{a}/feedback", attempt.attempt().attempt())
                .as(AttemptFeedback.class);
    }
}
