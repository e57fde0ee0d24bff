package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.Test;

/** A whole class comes at once and goes at once; and again while nothing can be written into the audit table. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class StampedeTest {

    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final int LEARNERS = FULL ? 300 : 60;
    private static final int ROUNDS = FULL ? 5 : 1;
    private static final int AT_ONCE = 60;

    /** The two seconds that are promised are for a machine that does nothing besides. */
    private static final long SLOWEST_OF_95_IN_100 = FULL ? 2_000 : 6_000;

    @Inject
    Calls calls;

    @ConfigProperty(name = Database.ADMINISTRATOR)
    String administrator;

    private final List<Long> took = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everybodyStartsOnceAndHandsInOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            stampede();
        }
        report("a class at once");
    }

    @Test
    void theSameWhileTheAuditTableIsAway() throws Exception {
        try (Connection connection = DriverManager.getConnection(administrator);
                Statement statement = connection.createStatement()) {
            ClassRoom room = new ClassRoom(calls, ClassRoom.open());
            connection.setAutoCommit(false);
            statement.execute("lock table quiz.audit in access exclusive mode");
            stampede(room);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        report("a class at once without an audit table");
    }

    private void stampede() throws Exception {
        stampede(new ClassRoom(calls, ClassRoom.open()));
    }

    private void stampede(ClassRoom room) throws Exception {
        ConcurrentHashMap<UUID, StartedAttempt> started = new ConcurrentHashMap<>();
        atOnce(IntStream.range(0, LEARNERS)
                .<Callable<Response>>mapToObj(i -> () -> {
                    UUID learner = UUID.randomUUID();
                    Response reply = room.tryStart(learner, ClassRoom.open());
                    started.put(learner, reply.as(StartedAttempt.class));
                    return reply;
                })
                .toList());
        atOnce(started.values().stream()
                .<Callable<Response>>map(attempt -> () -> ClassRoom.submit(attempt))
                .toList());
        AttemptResult[] results = room.teacher()
                .get("/v1/assignments/{a}/attempts", room.assignment)
                .as(AttemptResult[].class);
        assertThat(results)
                .hasSize(LEARNERS)
                .allMatch(one -> one.state() == AttemptState.SUBMITTED)
                .extracting(AttemptResult::learner)
                .doesNotHaveDuplicates();
    }

    private void atOnce(List<Callable<Response>> requests) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> replies = new ArrayList<>();
            for (Callable<Response> request : requests) {
                replies.add(threads.submit(() -> {
                    long begin = System.nanoTime();
                    int status = request.call().statusCode();
                    took.add((System.nanoTime() - begin) / 1_000_000);
                    return status;
                }));
            }
            for (Future<Integer> reply : replies) {
                assertThat(reply.get()).isEqualTo(200);
            }
        }
    }

    private void report(String what) {
        List<Long> sorted = took.stream().sorted().toList();
        long p95 = sorted.get(sorted.size() * 95 / 100);
        System.out.printf(
                "%s: %d requests of %d learners, none refused, 95 in 100 within %d ms, slowest %d ms%n",
                what, sorted.size(), LEARNERS, p95, sorted.getLast());
        assertThat(p95).isLessThanOrEqualTo(SLOWEST_OF_95_IN_100);
    }
}
