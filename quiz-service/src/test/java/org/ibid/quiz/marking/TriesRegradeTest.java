package org.ibid.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.ItemStep;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.Ruling;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.Test;

/** Regrading items that were tried more than once. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class TriesRegradeTest {

    @Inject
    Calls calls;

    @Test
    void regradeKnowsEveryTryAndItsPenalty() {
        EffectivePolicy policy = ClassRoom.open().with(new During(During.Shown.WHY, 3, 25, true, true, 10));
        ClassRoom room = new ClassRoom(calls, policy);
        StartedAttempt attempt = room.start(UUID.randomUUID(), policy);
        trial(attempt, 0, "a");
        trial(attempt, 1, "b");
        ClassRoom.submit(attempt);
        RegradeDesk desk = new RegradeDesk(room);

        RegradePlan same = desk.plan(RegradeDesk.order(
                false, new Ruling.ChangeKey(desk.item(1), desk.revision(1), "a", new Response.Choice("b"), List.of())));
        RegradePlan also = desk.plan(RegradeDesk.order(
                false, new Ruling.AcceptAlso(desk.item(1), desk.revision(1), "a", new Response.Choice("a"))));
        RegradePlan full = desk.plan(RegradeDesk.order(false, new Ruling.FullCredit(desk.item(1))));

        assertThat(desk.results().getFirst().score()).isEqualTo(0.75);
        assertThat(same.changes()).isEmpty();
        // what is right after all was given in the first try, which costs nothing
        assertThat(also.changes().getFirst().after().score()).isEqualTo(1);
        assertThat(full.changes().getFirst().after().score()).isEqualTo(1);
    }

    private static void trial(StartedAttempt attempt, int before, String choice) {
        ClassRoom.save(attempt, 1, "a", new Save(UUID.randomUUID(), before, new Response.Choice(choice)))
                .then()
                .statusCode(200);
        ClassRoom.with(attempt)
                .body(new ItemStep(ItemStep.Kind.TRY, before))
                .post("/v1/attempts/{a}/slots/1/steps", attempt.attempt().attempt())
                .then()
                .statusCode(200);
    }
}
