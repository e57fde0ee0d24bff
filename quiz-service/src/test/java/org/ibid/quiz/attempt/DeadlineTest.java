package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextAccess;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class DeadlineTest {

    @Inject
    Calls calls;

    @Inject
    SettableClock clock;

    @Inject
    Closing closing;

    private final UUID learner = UUID.randomUUID();
    private ClassRoom room;
    private Instant begin;

    @BeforeEach
    void aClass() {
        begin = clock.instant();
        room = new ClassRoom(calls, ClassRoom.open());
    }

    @Test
    void windowAndTriesAreKept() {
        EffectivePolicy once = terms(begin.plusSeconds(60), begin.plusSeconds(600), null, 1);
        room.tryStart(learner, once).then().statusCode(409).body("type", equalTo("not-open-yet"));
        clock.set(begin.plusSeconds(60));
        StartedAttempt attempt = room.start(learner, once);
        assertThat(attempt.attempt().deadline()).isEqualTo(begin.plusSeconds(600));
        ClassRoom.submit(attempt);
        room.tryStart(learner, once).then().statusCode(409).body("type", equalTo("no-tries-left"));
        clock.set(begin.plusSeconds(600));
        room.tryStart(UUID.randomUUID(), once).then().statusCode(409).body("type", equalTo("window-closed"));
    }

    @Test
    void lastMillisecondCountsAndTheNextDoesNot() {
        StartedAttempt attempt = room.start(learner, terms(null, begin.plusSeconds(3600), 120, null));
        Instant deadline = begin.plusSeconds(120);
        assertThat(attempt.attempt().deadline()).isEqualTo(deadline);

        clock.set(deadline.minusMillis(1));
        ClassRoom.save(attempt, 3, "a", new Response.Hottext(List.of("s2")))
                .then()
                .statusCode(200);
        clock.set(deadline);
        ClassRoom.save(attempt, 2, "a", new Response.TextEntry("Canary Creek"))
                .then()
                .statusCode(409)
                .body("type", equalTo("attempt-closed"));

        AttemptView view = ClassRoom.view(attempt).as(AttemptView.class);
        assertThat(view.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(view.submitted()).isEqualTo(deadline);
        assertThat(view.slots().get(1).parts().getFirst().response()).isNull();
        assertThat(room.student(learner)
                        .get("/v1/attempts/{a}/feedback", view.attempt())
                        .as(AttemptFeedback.class)
                        .score())
                .isEqualTo(1.0);
    }

    @Test
    void attemptThatNobodyTouchesIsSubmittedAtItsDeadline() {
        StartedAttempt attempt = room.start(learner, terms(null, null, 60, null));
        clock.set(begin.plusSeconds(95));

        closing.closeOverdue();

        AttemptResult[] results = room.teacher()
                .get("/v1/assignments/{a}/attempts", room.assignment)
                .as(AttemptResult[].class);
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.attempt()).isEqualTo(attempt.attempt().attempt());
            assertThat(result.submitted()).isEqualTo(begin.plusSeconds(60));
            assertThat(result.score()).isZero();
        });
    }

    @Test
    void longerLimitReachesAnOpenAttemptWhenItIsGoneOnWith() {
        room.start(learner, terms(null, null, 60, 1));

        StartedAttempt again = room.start(learner, terms(null, null, 90, 1));

        assertThat(again.attempt().deadline()).isEqualTo(begin.plusSeconds(90));
    }

    @Test
    void twoStartsAtOnceGiveOneAttempt() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<UUID>> starts = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() ->
                            room.start(learner, ClassRoom.open()).attempt().attempt()))
                    .toList();
            Set<UUID> attempts = new HashSet<>();
            for (Future<UUID> start : starts) {
                attempts.add(start.get());
            }
            assertThat(attempts).hasSize(1);
        }
    }

    @Test
    void keysWaitForTheLastWindow() {
        EffectivePolicy policy = afterClose(begin.plusSeconds(600));
        room.assign(policy);
        StartedAttempt attempt = room.start(learner, policy);
        room.start(UUID.randomUUID(), afterClose(begin.plusSeconds(900)));
        ClassRoom.submit(attempt);
        clock.set(begin.plusSeconds(899));

        AttemptFeedback early = feedback(attempt);
        assertThat(early.score()).isNull();
        assertThat(early.keysFrom()).isEqualTo(begin.plusSeconds(900));
        assertThat(early.slots()).allMatch(slot -> slot.feedback() == null);

        clock.set(begin.plusSeconds(900));
        assertThat(feedback(attempt).score()).isZero();
        assertThat(feedback(attempt).slots()).noneMatch(slot -> slot.feedback() == null);
    }

    private AttemptFeedback feedback(StartedAttempt attempt) {
        return room.student(learner)
                .get("/v1/attempts/{a}/feedback", attempt.attempt().attempt())
                .as(AttemptFeedback.class);
    }

    private static EffectivePolicy afterClose(Instant closes) {
        return EffectivePolicy.plain(
                null, closes, null, null, Reveal.AFTER_CLOSE, Reveal.AFTER_CLOSE, TextAccess.CLOSED);
    }

    private static EffectivePolicy terms(
            @Nullable Instant opens, @Nullable Instant closes, @Nullable Integer limit, @Nullable Integer tries) {
        return EffectivePolicy.plain(opens, closes, limit, tries, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN);
    }
}
