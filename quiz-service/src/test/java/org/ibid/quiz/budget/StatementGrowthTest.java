package org.ibid.quiz.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.PartSave;
import org.ibid.core.quiz.PartSaves;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.CrowdedRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Routes;
import org.ibid.quiz.testing.Routes.Route;
import org.junit.jupiter.api.Test;

/** Forty of everything cost no request a statement more than two of everything. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class StatementGrowthTest {

    private static final int FEW = 2;
    private static final int MANY = 40;

    @Inject
    Calls calls;

    @Inject
    SessionFactory sessions;

    @Test
    void noRequestTakesMoreStatementsInALargerClass() {
        Map<String, Long> few = cost(CrowdedRoom.of(calls, FEW));
        Map<String, Long> many = cost(CrowdedRoom.of(calls, MANY));
        System.out.printf("statements of each request, with %d and with %d of everything:%n", FEW, MANY);
        few.forEach(
                (request, statements) -> System.out.printf("  %3d %3d  %s%n", statements, many.get(request), request));
        assertThat(many).isEqualTo(few);
    }

    private Map<String, Long> cost(CrowdedRoom crowd) {
        Map<String, Long> cost = new TreeMap<>();
        for (Route route : Routes.all()) {
            if (route.method().equals("GET")) {
                // it is looked for, but what is on the passages would give their keys away
                int status = route.path().endsWith("/another") ? 404 : 200;
                cost.put(
                        "GET " + route.path(),
                        statements(status, () -> as(crowd, route).get(crowd.path(route.path()))));
            }
        }
        UUID learner = UUID.randomUUID();
        cost.put(
                "start",
                statements(() -> crowd.room
                        .student(learner)
                        .body(new AttemptStart(ClassRoom.open()))
                        .post("/v1/assignments/{a}/attempts", crowd.assignment)));
        StartedAttempt attempt = crowd.start(learner);
        List<PartSave> page = attempt.attempt().slots().stream()
                .skip(1)
                .map(slot -> new PartSave(slot.number(), "a", CrowdedRoom.answer(slot)))
                .toList();
        AttemptView.Slot first = attempt.attempt().slots().getFirst();
        cost.put("save", statements(() -> ClassRoom.save(attempt, 1, "a", CrowdedRoom.answer(first))));
        cost.put(
                "save a page",
                statements(() -> ClassRoom.with(attempt)
                        .body(new PartSaves(page))
                        .put("/v1/attempts/{a}/parts", attempt.attempt().attempt())));
        cost.put("hand in", statements(() -> ClassRoom.submit(attempt)));
        return cost;
    }

    private static RequestSpecification as(CrowdedRoom crowd, Route route) {
        if (route.path().startsWith("/v1/attempts")) {
            return crowd.room.student(crowd.learners.getFirst());
        }
        return route.path().matches("/v1/(assignments|challenges).*") ? crowd.room.teacher() : crowd.room.owner();
    }

    private long statements(Supplier<Response> request) {
        return statements(200, request);
    }

    private long statements(int status, Supplier<Response> request) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Response reply = request.get();
        assertThat(reply.statusCode()).as(reply.asString()).isEqualTo(status);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
