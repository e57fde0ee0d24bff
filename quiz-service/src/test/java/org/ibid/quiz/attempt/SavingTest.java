package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.core.quiz.Saved;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class SavingTest {

    private static final int BUDGET = 4;
    private static final int THREADS = 20;

    @Inject
    Calls calls;

    @Inject
    EntityManagerFactory rows;

    private final UUID learner = UUID.randomUUID();
    private StartedAttempt attempt;

    @BeforeEach
    void anAttempt() {
        attempt = new ClassRoom(calls, ClassRoom.open()).start(learner, ClassRoom.open());
    }

    @Test
    void sameSaveIsAnsweredAsTheFirstTime() {
        Save save = new Save(UUID.randomUUID(), 0, new Response.TextEntry("brook"));
        Saved first = ClassRoom.save(attempt, 2, "a", save).as(Saved.class);
        ClassRoom.save(attempt, 2, "a", new Save(UUID.randomUUID(), 1, new Response.TextEntry("river")));

        assertThat(ClassRoom.save(attempt, 2, "a", save).as(Saved.class)).isEqualTo(first);
        assertThat(kept()).isEqualTo(new Response.TextEntry("river"));

        ClassRoom.submit(attempt);
        assertThat(ClassRoom.save(attempt, 2, "a", save).as(Saved.class)).isEqualTo(first);
    }

    @Test
    void sameSaveIdWithAnotherBodyIsRefused() {
        UUID id = UUID.randomUUID();
        ClassRoom.save(attempt, 2, "a", new Save(id, 0, new Response.TextEntry("brook")));

        ClassRoom.save(attempt, 2, "a", new Save(id, 0, new Response.TextEntry("river")))
                .then()
                .statusCode(422)
                .body("type", equalTo("save-id-taken"));
        ClassRoom.save(attempt, 1, "a", new Save(id, 0, new Response.Choice("a")))
                .then()
                .statusCode(422);
    }

    @Test
    void staleBaseIsAnsweredWithBothTexts() {
        ClassRoom.save(attempt, 2, "a", new Response.TextEntry("brook"));

        SaveConflict conflict = ClassRoom.save(attempt, 2, "a", new Response.TextEntry("river"))
                .then()
                .statusCode(409)
                .extract()
                .as(SaveConflict.class);

        assertThat(conflict.revision()).isEqualTo(1);
        assertThat(conflict.stored()).isEqualTo(new Response.TextEntry("brook"));
        assertThat(conflict.sent()).isEqualTo(new Response.TextEntry("river"));
        assertThat(kept()).isEqualTo(new Response.TextEntry("brook"));
    }

    @Test
    void twentySimultaneousSavesAreOne() throws Exception {
        Save save = new Save(UUID.randomUUID(), 0, new Response.TextEntry("brook"));

        List<Saved> replies = simultaneously(() -> ClassRoom.save(attempt, 2, "a", save)
                .then()
                .statusCode(200)
                .extract()
                .as(Saved.class));

        assertThat(replies).hasSize(THREADS).containsOnly(replies.getFirst());
        assertThat(replies.getFirst().revision()).isEqualTo(1);
    }

    @Test
    void twentySimultaneousSubmissionsAreOne() throws Exception {
        List<AttemptView> replies = simultaneously(
                () -> ClassRoom.submit(attempt).then().statusCode(200).extract().as(AttemptView.class));

        assertThat(replies.stream().map(AttemptView::submitted).distinct()).hasSize(1);
    }

    @Test
    void saveKeepsToItsBudgetOfStatements() {
        ClassRoom.save(attempt, 2, "a", new Response.TextEntry("brook"));
        Statistics statistics = rows.unwrap(SessionFactory.class).getStatistics();
        Save save = new Save(UUID.randomUUID(), 1, new Response.TextEntry("river"));
        long before = statistics.getPrepareStatementCount();

        ClassRoom.save(attempt, 2, "a", save).then().statusCode(200);

        assertThat(statistics.getPrepareStatementCount() - before).isPositive().isLessThanOrEqualTo(BUDGET);
    }

    private Response kept() {
        return Objects.requireNonNull(ClassRoom.view(attempt)
                .as(AttemptView.class)
                .slots()
                .get(1)
                .parts()
                .getFirst()
                .response());
    }

    private static <T> List<T> simultaneously(Callable<T> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> calls = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(call))
                    .toList();
            List<T> replies = new ArrayList<>();
            for (Future<T> one : calls) {
                replies.add(one.get());
            }
            return replies;
        }
    }
}
