package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.PartSave;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.security.AttemptToken;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.Test;

/** The same submission from everywhere at once is one, and so is a save that is sent ten times, alone or with a page. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class OnceOnlyTest {

    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final int ATTEMPTS = FULL ? 50 : 4;
    private static final int AT_ONCE = FULL ? 100 : 25;
    private static final int TIMES = 10;

    @Inject
    Calls calls;

    @Inject
    Saving saving;

    @Inject
    AgroalDataSource rows;

    @Test
    void whateverIsSentOftenIsDoneOnce() throws Exception {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        int replies = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            UUID learner = UUID.randomUUID();
            StartedAttempt attempt = room.start(learner, ClassRoom.open());
            AttemptToken token = new AttemptToken(attempt.attempt().attempt(), learner, room.course, 1);
            sendOften(token);
            replies += submitOften(attempt);
            assertThat(count("part_response", token)).isEqualTo(2);
            assertThat(count("save_ledger", token))
                    .as("nothing was written over")
                    .isZero();
            assertThat(count("part_mark", token))
                    .as("one mark for each of five parts")
                    .isEqualTo(5);
        }
        System.out.printf(
                "once only: %d attempts, %d submissions at once, equal replies; each of %d saves sent %d times%n",
                ATTEMPTS, replies, ATTEMPTS * 2, TIMES);
    }

    private void sendOften(AttemptToken token) {
        Save alone = new Save(UUID.randomUUID(), 0, new Response.TextEntry("brook"));
        Save paged = new Save(UUID.randomUUID(), 0, new Response.Choice("a"));
        Set<SaveResult> told = new HashSet<>();
        for (int i = 0; i < TIMES; i++) {
            told.add(saving.save(token, 2, "a", alone));
            told.addAll(saving.save(token, List.of(new PartSave(1, "a", paged), new PartSave(2, "a", alone))));
        }
        assertThat(told).as("two replies, each told twenty times or ten").hasSizeBetween(1, 2);
        assertThat(told).allMatch(SaveResult.Kept.class::isInstance);
    }

    private static int submitOften(StartedAttempt attempt) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> replies = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                replies.add(threads.submit(() -> ClassRoom.submit(attempt)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()));
            }
            Set<String> told = new HashSet<>();
            for (Future<String> reply : replies) {
                told.add(reply.get());
            }
            assertThat(told).hasSize(1);
            return replies.size();
        }
    }

    private int count(String table, AttemptToken token) throws SQLException {
        try (Connection connection = rows.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from quiz." + table + " where attempt = '" + token.attempt() + "'")) {
            return found.next() ? found.getInt(1) : 0;
        }
    }
}
