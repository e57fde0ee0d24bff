package org.ibid.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.ibid.core.quiz.EditImpact;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.Test;

/** What an edit does to four hundred items costs no more statements than what it does to four. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class AnchorBudgetTest {

    private static final int MOST_STATEMENTS = 20;
    private static final int COPIES = 99;

    @Inject
    Calls calls;

    @Inject
    AgroalDataSource rows;

    @Inject
    SessionFactory sessions;

    private record Cost(long impact, long checks, long moving, long publishing, long queue, long counts) {
        List<Long> all() {
            return List.of(impact, checks, moving, publishing, queue, counts);
        }
    }

    @Test
    void statementsDoNotGrowWithTheItems() throws SQLException {
        Cost few = cost(0);
        Cost many = cost(COPIES);

        assertThat(many).isEqualTo(few);
        assertThat(many.all()).allSatisfy(one -> assertThat(one).isPositive().isLessThan(MOST_STATEMENTS));
    }

    private Cost cost(int copies) throws SQLException {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        multiply(room, copies);
        int items = 4 * (copies + 1);
        List<String> begun = new ArrayList<>(List.of("A new beginning."));
        begun.addAll(Sample.PARAGRAPHS);
        List<String> reworded = new ArrayList<>(List.of("A new beginning."));
        reworded.addAll(Sample.REWORDED);

        long checks = statements(() -> assertThat(impact(room, begun).moving()).isEqualTo(items));
        long moving = statements(() -> calls.publish(Sample.published(room.library, room.essay, 2, begun)));
        assertThat(calls.items(room.owner, room.library, room.essay))
                .hasSize(items)
                .allSatisfy(item -> assertThat(item.version()).isEqualTo(2));
        long impact =
                statements(() -> assertThat(impact(room, reworded).doubtful()).hasSize(items));
        long publishing = statements(() -> calls.publish(Sample.published(room.library, room.essay, 3, reworded)));
        long queue = statements(() -> assertThat(room.waiting()).hasSize(items));
        long counts = statements(() -> room.owner().get("/v1/anchors").then().statusCode(200));
        System.out.printf(
                "re-anchoring %d items: impact %d, with every check made again %d, publishing with all certain %d, with all doubtful %d, queue %d,"
                        + " counts %d statements%n",
                items, impact, checks, moving, publishing, queue, counts);
        return new Cost(impact, checks, moving, publishing, queue, counts);
    }

    private long statements(Runnable act) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        act.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static EditImpact impact(ClassRoom room, List<String> paragraphs) {
        return room.owner()
                .body(Sample.essay(paragraphs))
                .post("/v1/essays/{essay}/impact", room.essay)
                .then()
                .statusCode(200)
                .extract()
                .as(EditImpact.class);
    }

    /** Each item so many times more, in the same quiz. What a statement joins with has no copies yet. */
    private void multiply(ClassRoom room, int copies) throws SQLException {
        if (copies == 0) {
            return;
        }
        UUID essay = room.essay;
        try (Connection connection = rows.getConnection();
                Statement statement = connection.createStatement()) {
            String of = ", generate_series(1, " + copies + ") k where i.essay = '" + essay + "'";
            String item = "md5('i' || i.id || k)::uuid";
            String revision = "md5('r' || r.id || k)::uuid";
            String from = " from quiz.item i join quiz.item_revision r on r.item = i.id";
            List<String> copied = List.of(
                    "insert into quiz.item (id, library, essay, kind, state, suspended, revision, approved_revision,"
                            + " rank_score, difficulty, level, created_at, practice_only) select " + item
                            + ", library, essay, kind, state, suspended, revision, approved_revision, rank_score,"
                            + " difficulty, level, created_at, practice_only from quiz.item i" + of,
                    "insert into quiz.item_revision (id, item, number, body, made_by, made_at) select " + revision
                            + ", " + item + ", r.number, r.body, r.made_by, r.made_at" + from + of,
                    "insert into quiz.item_key (revision, keys, rationale, certificate) select " + revision
                            + ", y.keys, y.rationale, y.certificate" + from
                            + " join quiz.item_key y on y.revision = r.id"
                            + of,
                    "insert into quiz.item_anchor (id, revision, essay_version, version, targets, confidence, state,"
                            + " reason) select gen_random_uuid(), " + revision + ", a.essay_version, a.version,"
                            + " a.targets, a.confidence, a.state, a.reason" + from
                            + " join quiz.item_anchor a on a.revision = r.id" + of,
                    "insert into quiz.quiz_item (quiz, position, item) select '" + room.quiz.quiz()
                            + "', 100 + row_number() over (), " + item + " from quiz.item i"
                            + " join quiz.quiz_item q on q.item = i.id" + of);
            for (String one : copied) {
                statement.execute(one);
            }
        }
    }
}
