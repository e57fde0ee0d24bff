package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Conduct;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.PartSave;
import org.ibid.quiz.security.AttemptToken;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.CrowdedRoom;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.Test;

/** By how much the database grows with each attempt of twenty closed items, every one answered and graded. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class AttemptSizeTest {

    private static final int ATTEMPTS = Boolean.getBoolean("ibid.full") ? 1_000 : 80;
    private static final int ITEMS = 20;
    private static final int PER_PAGE = 5;

    private static final long MOST_BYTES = 10_000;

    @Inject
    Calls calls;

    @Inject
    Starting starting;

    @Inject
    Saving saving;

    @Inject
    Attempts attempts;

    @ConfigProperty(name = Database.ADMINISTRATOR)
    String administrator;

    @Test
    void attemptTakesNoMoreThanItsBudget() throws SQLException {
        CrowdedRoom room = CrowdedRoom.asking(calls, ITEMS);
        // pages that a table has anyway are no growth
        for (int i = 0; i < 20; i++) {
            take(room);
        }
        Map<String, Long> before = sizes();
        for (int i = 0; i < ATTEMPTS; i++) {
            take(room);
            if (i % 20 == 0) {
                sizes(); // clears away what was written over, as the database does by itself from time to time
            }
        }
        Map<String, Long> growth = new TreeMap<>();
        sizes().forEach((table, size) -> growth.put(table, size - before.getOrDefault(table, 0L)));
        growth.values().removeIf(bytes -> bytes == 0);
        long mean = growth.values().stream().mapToLong(Long::longValue).sum() / ATTEMPTS;
        System.out.printf(
                "growth of the database: %d bytes for an attempt of %d items, mean of %d; by table %s%n",
                mean, ITEMS, ATTEMPTS, growth);
        assertThat(mean).isBetween(1_000L, MOST_BYTES);
    }

    /** Options and items in an order of its own for every attempt: the largest there is. */
    private void take(CrowdedRoom crowd) {
        UUID learner = UUID.randomUUID();
        EffectivePolicy policy = ClassRoom.open().with(new Conduct(30, Navigation.FREE, PER_PAGE, true, true));
        AttemptView view = starting.start(
                        new Grant(learner, crowd.room.course, Grant.Role.STUDENT, List.of()), crowd.assignment, policy)
                .attempt();
        AttemptToken token = new AttemptToken(view.attempt(), learner, crowd.room.course, 1);
        for (int from = 0; from < ITEMS; from += PER_PAGE) {
            saving.save(
                    token,
                    view.slots().subList(from, from + PER_PAGE).stream()
                            .map(slot -> new PartSave(slot.number(), "a", CrowdedRoom.answer(slot)))
                            .toList());
        }
        attempts.submit(token);
    }

    private Map<String, Long> sizes() throws SQLException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(administrator);
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum");
            try (ResultSet tables = statement.executeQuery("select relname, pg_total_relation_size(oid) from pg_class"
                    + " where relnamespace = 'quiz'::regnamespace and relkind = 'r'")) {
                while (tables.next()) {
                    sizes.put(tables.getString(1), tables.getLong(2));
                }
            }
        }
        return sizes;
    }
}
