package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextAccess;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.ibid.quiz.testing.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A canary in every key, explanation, reason and piece of evidence; no learner hears it before the policy says so. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class LeakTest {

    @Inject
    Calls calls;

    @Inject
    SettableClock clock;

    private final UUID learner = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "ON_SUBMIT, ON_SUBMIT",
        "ON_SUBMIT, AFTER_CLOSE",
        "ON_SUBMIT, NEVER",
        "AFTER_CLOSE, ON_SUBMIT",
        "AFTER_CLOSE, AFTER_CLOSE",
        "AFTER_CLOSE, NEVER",
        "NEVER, AFTER_CLOSE",
        "NEVER, NEVER"
    })
    void nothingIsHeardBeforeThePolicyAllowsIt(Reveal marks, Reveal keys) {
        Instant closes = clock.instant().plusSeconds(600);
        EffectivePolicy policy = EffectivePolicy.plain(null, closes, null, null, marks, keys, TextAccess.OPEN);
        ClassRoom room = new ClassRoom(calls, policy);
        StartedAttempt attempt = room.start(learner, policy);

        silentWhileOpen(room, policy, attempt);
        silent(ClassRoom.submit(attempt), 200);
        silent(ClassRoom.submit(attempt), 200);
        silent(ClassRoom.view(attempt), 200);
        silent(ClassRoom.save(attempt, 1, "a", new Response.Choice("a")), 409);
        told(feedback(room, attempt), keys == Reveal.ON_SUBMIT);
        scores(room, attempt, marks == Reveal.ON_SUBMIT);

        clock.set(closes);
        silent(ClassRoom.view(attempt), 200);
        told(feedback(room, attempt), keys != Reveal.NEVER);
        scores(room, attempt, marks != Reveal.NEVER);
        silent(room.tryStart(learner, policy), 409);
        told(room.teacher().get("/v1/attempts/{a}/feedback", attempt.attempt().attempt()), true);
    }

    private void silentWhileOpen(ClassRoom room, EffectivePolicy policy, StartedAttempt attempt) {
        silent(room.tryStart(learner, policy), 200);
        silent(ClassRoom.view(attempt), 200);
        silent(ClassRoom.save(attempt, 1, "a", new Response.Choice("b")), 200);
        silent(ClassRoom.save(attempt, 1, "a", new Response.Choice("b")), 409);
        silent(ClassRoom.save(attempt, 1, "a", new Response.Choice("z")), 422);
        silent(ClassRoom.save(attempt, 2, "a", new Response.TextEntry("brook")), 200);
        silent(ClassRoom.save(attempt, 3, "a", new Response.Hottext(List.of("s1", "s2", "s3"))), 422);
        silent(feedback(room, attempt), 409);
        silent(room.student(learner).get("/v1/items/{i}", room.items.getFirst().item()), 403);
        silent(room.student(learner).get("/v1/attempts/{a}", attempt.attempt().attempt()), 200);
        silent(room.student(learner).get("/v1/assignments/{a}/attempts", room.assignment), 200);
        silentToThoseWhoDoNotMark(room);
    }

    private void silentToThoseWhoDoNotMark(ClassRoom room) {
        UUID item = room.items.getFirst().item();
        silent(room.student(learner).get("/v1/challenges"), 200);
        silent(room.student(learner).get("/v1/assignments/{a}/asked", room.assignment), 403);
        silent(room.student(learner).get("/v1/assignments/{a}/asked/{i}/marks", room.assignment, item), 403);
        silent(room.student(learner).get("/v1/assignments/{a}/regrades", room.assignment), 403);
    }

    private io.restassured.response.Response feedback(ClassRoom room, StartedAttempt attempt) {
        return room.student(learner)
                .get("/v1/attempts/{a}/feedback", attempt.attempt().attempt());
    }

    private void scores(ClassRoom room, StartedAttempt attempt, boolean shown) {
        AttemptFeedback feedback = feedback(room, attempt).as(AttemptFeedback.class);
        assertThat(feedback.score() != null).isEqualTo(shown);
        assertThat(feedback.slots())
                .allMatch(slot -> shown
                        == (slot.feedback() != null
                                && !slot.feedback().outcomes().isEmpty()));
        String results = room.student(learner)
                .get("/v1/assignments/{a}/attempts", room.assignment)
                .asString();
        assertThat(results.contains("\"score\":null")).isEqualTo(!shown);
    }

    private static void silent(io.restassured.response.Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        told(response, false);
    }

    private static void told(io.restassured.response.Response response, boolean expected) {
        String all = (response.headers() + response.asString()).toLowerCase(Locale.ROOT);
        if (expected) {
            assertThat(all)
                    .contains(
                            "because of the canary",
                            "canary creek",
                            "the canary of the counting house",
                            "\"correct\":[{");
        } else {
            assertThat(all).doesNotContain(Sample.CANARY, "\"correct\":[{", "\"role\":\"evidence\"");
        }
    }
}
