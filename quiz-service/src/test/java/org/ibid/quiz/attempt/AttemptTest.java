package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class AttemptTest {

    @Inject
    Calls calls;

    private final UUID learner = UUID.randomUUID();
    private ClassRoom room;

    @BeforeEach
    void aClass() {
        room = new ClassRoom(calls, ClassRoom.open());
    }

    @Test
    void answersAreKeptAndGradedAndExplained() {
        StartedAttempt started = room.start(learner, ClassRoom.open());
        assertThat(started.attempt().slots()).hasSize(4);
        ClassRoom.save(started, 1, "a", new Response.Choice("a")).then().statusCode(200);
        ClassRoom.save(started, 2, "a", new Response.TextEntry("Canary Creek"))
                .then()
                .statusCode(200);
        ClassRoom.save(started, 3, "a", new Response.Hottext(List.of("s2")))
                .then()
                .statusCode(200)
                .body("revision", equalTo(1));

        AttemptView submitted = ClassRoom.submit(started).as(AttemptView.class);

        assertThat(submitted.state()).isEqualTo(AttemptState.SUBMITTED);
        AttemptFeedback feedback = room.student(learner)
                .get("/v1/attempts/{a}/feedback", submitted.attempt())
                .as(AttemptFeedback.class);
        assertThat(feedback.score()).isEqualTo(2.0);
        assertThat(feedback.maxScore()).isEqualTo(5.0);
        Feedback wrong = Objects.requireNonNull(feedback.slots().getFirst().feedback());
        assertThat(wrong.reason()).isEqualTo("The canary says no to a.");
        assertThat(wrong.explanation()).isEqualTo("Because of the canary.");
        assertThat(wrong.passages().getFirst().role().name()).isEqualTo("EVIDENCE");
        List<AttemptResult> results = List.of(room.teacher()
                .get("/v1/assignments/{a}/attempts", room.assignment)
                .as(AttemptResult[].class));
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.score()).isEqualTo(2.0);
            assertThat(result.slots()).containsExactly(0.0, 1.0, 1.0, 0.0);
        });
    }

    @Test
    void laterPartCountsOnlyAfterTheEarlierOneIsRight() {
        StartedAttempt wrongFirst = room.start(learner, ClassRoom.open());
        ClassRoom.save(wrongFirst, 4, "a", new Response.Choice("a"));
        ClassRoom.save(wrongFirst, 4, "b", new Response.Hottext(List.of("s2")));
        ClassRoom.submit(wrongFirst);
        StartedAttempt both = room.start(learner, ClassRoom.open());
        ClassRoom.save(both, 4, "a", new Response.Choice("b"));
        ClassRoom.save(both, 4, "b", new Response.Hottext(List.of("s2")));
        ClassRoom.submit(both);

        AttemptResult[] results = room.student(learner)
                .get("/v1/assignments/{a}/attempts", room.assignment)
                .as(AttemptResult[].class);

        assertThat(results).extracting(AttemptResult::score).containsExactly(0.0, 2.0);
    }

    @Test
    void optionsStandInAnOrderOfTheAttemptAndKeepTheirIds() {
        StartedAttempt started = room.start(learner, ClassRoom.open());
        AttemptView again = ClassRoom.view(started).as(AttemptView.class);

        assertThat(again.slots()).isEqualTo(started.attempt().slots());
        assertThat(room.start(learner, ClassRoom.open()).attempt().attempt())
                .as("an open attempt is gone on with")
                .isEqualTo(started.attempt().attempt());
    }

    @Test
    void answersThatCannotBeOfTheQuestionAreRefused() {
        StartedAttempt started = room.start(learner, ClassRoom.open());

        ClassRoom.save(started, 1, "a", new Response.TextEntry("b")).then().statusCode(422);
        ClassRoom.save(started, 1, "a", new Response.Choice("z")).then().statusCode(422);
        ClassRoom.save(started, 3, "a", new Response.Hottext(List.of("s9")))
                .then()
                .statusCode(422);
        ClassRoom.save(started, 9, "a", new Response.Choice("a")).then().statusCode(404);
        ClassRoom.save(started, 1, "z", new Response.Choice("a")).then().statusCode(404);
    }

    @Test
    void longAnswerIsKeptWhole() {
        StartedAttempt started = room.start(learner, ClassRoom.open());
        String long64 = "é".repeat(32 * 1024) + "\u0000end";

        ClassRoom.save(started, 2, "a", new Response.TextEntry(long64)).then().statusCode(200);

        assertThat(ClassRoom.view(started)
                        .as(AttemptView.class)
                        .slots()
                        .get(1)
                        .parts()
                        .getFirst()
                        .response())
                .isEqualTo(new Response.TextEntry(long64.replace("\u0000", "")));
    }

    @Test
    void answerCanBeTakenBack() {
        StartedAttempt started = room.start(learner, ClassRoom.open());

        ClassRoom.save(started, 1, "a", new Response.Choice(null)).then().statusCode(200);
    }
}
