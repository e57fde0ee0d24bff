package org.ibid.quiz.marking;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradePlan.Total;
import org.ibid.core.quiz.RegradeRun;
import org.ibid.core.quiz.Ruling;
import org.ibid.quiz.testing.ClassRoom;
import org.jspecify.annotations.Nullable;

/** A teacher who regrades in a class room. */
record RegradeDesk(ClassRoom room) {

    static RegradeOrder order(boolean nobodyLoses, Ruling... rulings) {
        return new RegradeOrder(List.of(rulings), null, nobodyLoses, "The text allows both.");
    }

    static RegradeOrder undoing(Regrade regrade) {
        return new RegradeOrder(List.of(), regrade.id(), false, "It was a slip.");
    }

    UUID item(int number) {
        return room.items.get(number - 1).item();
    }

    UUID revision(int number) {
        return asked().stream()
                .filter(one -> one.item().equals(item(number)))
                .findFirst()
                .orElseThrow()
                .revision();
    }

    List<AskedItem> asked() {
        return List.of(
                room.teacher().get("/v1/assignments/{a}/asked", room.assignment).as(AskedItem[].class));
    }

    Response tryPlan(RegradeOrder order) {
        return room.teacher().body(order).post("/v1/assignments/{a}/regrades/plan", room.assignment);
    }

    RegradePlan plan(RegradeOrder order) {
        return tryPlan(order).then().statusCode(200).extract().as(RegradePlan.class);
    }

    Response tryRun(RegradeOrder order, String hash, @Nullable UUID challenge) {
        return room.teacher()
                .body(new RegradeRun(order, hash, challenge))
                .post("/v1/assignments/{a}/regrades", room.assignment);
    }

    Regrade run(RegradeOrder order) {
        return run(order, plan(order).hash());
    }

    Regrade run(RegradeOrder order, String hash) {
        return tryRun(order, hash, null).then().statusCode(200).extract().as(Regrade.class);
    }

    List<AttemptResult> results() {
        return List.of(room.teacher()
                .get("/v1/assignments/{a}/attempts", room.assignment)
                .as(AttemptResult[].class));
    }

    AttemptResult result(UUID learner) {
        return results().stream()
                .filter(one -> one.learner().equals(learner))
                .findFirst()
                .orElseThrow();
    }

    /** What each attempt comes to. */
    Map<UUID, Total> totals() {
        return results().stream()
                .filter(one -> one.score() != null)
                .collect(Collectors.toMap(AttemptResult::attempt, one -> new Total(score(one), one.maxScore())));
    }

    private static double score(AttemptResult result) {
        Double score = result.score();
        return score == null ? 0 : score;
    }

    List<Regrade> regrades() {
        return Arrays.asList(room.teacher()
                .get("/v1/assignments/{a}/regrades", room.assignment)
                .as(Regrade[].class));
    }
}
