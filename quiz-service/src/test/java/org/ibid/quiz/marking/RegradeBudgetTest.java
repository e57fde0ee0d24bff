package org.ibid.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.Ruling;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.Test;

/** A thousand attempts of twenty items are regraded in one pass: no statement for each of them. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class RegradeBudgetTest {

    private static final int MOST_STATEMENTS = 25;

    @Inject
    Calls calls;

    @Inject
    AgroalDataSource rows;

    @Inject
    SessionFactory sessions;

    private record Cost(long plan, long run, RegradePlan planned, Regrade done) {}

    @Test
    void statementsDoNotGrowWithTheClass() throws SQLException {
        Cost few = regrade(10);
        Cost many = regrade(1_000);

        assertThat(many.planned().changes()).hasSize(1_000);
        assertThat(many.done().changes())
                .containsExactlyInAnyOrderElementsOf(many.planned().changes());
        assertThat(many.plan()).isEqualTo(few.plan()).isLessThan(MOST_STATEMENTS);
        assertThat(many.run()).isEqualTo(few.run()).isLessThan(MOST_STATEMENTS);
    }

    private Cost regrade(int attempts) throws SQLException {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        StartedAttempt one = room.start(UUID.randomUUID(), ClassRoom.open());
        ClassRoom.save(one, 1, "a", new Response.Choice("a"));
        ClassRoom.save(one, 3, "a", new Response.Hottext(List.of("s1")));
        ClassRoom.submit(one);
        multiply(one.attempt().attempt(), attempts);
        RegradeDesk desk = new RegradeDesk(room);
        RegradeOrder order = RegradeDesk.order(
                true,
                new Ruling.AcceptAlso(desk.item(1), desk.revision(1), "a", new Response.Choice("a")),
                new Ruling.FullCredit(desk.item(2)),
                new Ruling.ChangeKey(
                        desk.item(3), desk.revision(3), "a", new Response.Hottext(List.of("s1")), List.of()),
                new Ruling.Drop(desk.item(4)));

        long begin = sessions.getStatistics().getPrepareStatementCount();
        long clock = System.nanoTime();
        RegradePlan plan = desk.plan(order);
        long planned = sessions.getStatistics().getPrepareStatementCount();
        Duration planning = Duration.ofNanos(System.nanoTime() - clock);
        clock = System.nanoTime();
        Regrade done = desk.run(order, plan.hash());
        long ran = sessions.getStatistics().getPrepareStatementCount();
        System.out.printf(
                "regrade of %d attempts x 20 items: dry run %d statements, %d ms; run %d statements, %d ms%n",
                attempts,
                planned - begin,
                planning.toMillis(),
                ran - planned,
                Duration.ofNanos(System.nanoTime() - clock).toMillis());
        return new Cost(planned - begin, ran - planned, plan, done);
    }

    /** The attempt is the first of so many, of which the others have each of its items five times. */
    private void multiply(UUID one, int attempts) throws SQLException {
        try (Connection connection = rows.getConnection();
                Statement statement = connection.createStatement()) {
            String of = " where one.id = '" + one + "' ";
            String others =
                    " from quiz.attempt one join quiz.attempt a on a.assignment = one.assignment and a.id <> one.id"
                            + " cross join generate_series(0, 4) k ";
            statement.execute(
                    "insert into quiz.attempt select gen_random_uuid(), assignment, course, gen_random_uuid(),"
                            + " learner_groups, number, title, state, policy, closes, started, deadline, submitted, 0, 25,"
                            + " token_serial from quiz.attempt one, generate_series(2, " + attempts + ")" + of);
            statement.execute("insert into quiz.attempt_slot select a.id, k * 4 + s.number, s.pinned" + others
                    + "join quiz.attempt_slot s on s.attempt = one.id"
                    + of);
            statement.execute(
                    "insert into quiz.part_response select a.id, k * 4 + p.slot, p.part, p.revision, p.response,"
                            + " p.saved_at" + others + "join quiz.part_response p on p.attempt = one.id" + of);
            statement.execute("insert into quiz.part_mark (attempt, slot, part, outcome, score)"
                    + " select a.id, k * 4 + m.slot, m.part, m.outcome, m.score" + others
                    + "join quiz.part_mark m on m.attempt = one.id" + of);
        }
    }
}
