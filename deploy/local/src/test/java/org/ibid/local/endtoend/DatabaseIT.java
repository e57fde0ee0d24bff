package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.ibid.local.demo.Student;
import org.ibid.local.front.FrontDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forty answers at a time come to a database that has four connections to give, is slow, or is not there. */
@ExtendWith(WithIbid.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseIT {
    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final int CONNECTIONS = 4;
    private static final int CALLERS = 40;

    /** In small, each answers ten questions at a time: signing in is what takes long. */
    private static final int STUDENTS = FULL ? 40 : 4;

    private static final int FIELDS = CALLERS / STUDENTS;
    private static final int ROUNDS = FULL ? 50 : 5;
    private static final Duration AWAY = Duration.ofSeconds(FULL ? 60 : 4);

    /** Long enough for whoever waits it out to be seen. */
    private static final Duration SLOW = Duration.ofSeconds(FULL ? 60 : 10);

    private static final Duration LONGER = Duration.ofSeconds(5);

    /** Three seconds are promised; the rest is for a slow machine. */
    private static final Duration SAID = Duration.ofSeconds(5);

    private static final Duration STORED = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<FrontDoor, org.ibid.local.front.Page> sittings = new LinkedHashMap<>();
    private WrittenQuiz quiz;
    private Detour detour;

    @BeforeAll
    void studentsInMidQuiz(Ibid ibid) throws Exception {
        quiz = WrittenQuiz.of(ibid, "Database", Collections.nCopies(FIELDS, "textEntry"), "PRACTICE", Map.of());
        for (int i = 0; i < STUDENTS; i++) {
            FrontDoor door = ibid.signedIn(ibid.people().make("row" + i, "Row", "Student " + i, "student"));
            Student student = new Student(door);
            student.join(quiz.joinAddress());
            sittings.put(door, student.start(quiz.assignment()));
        }
        detour = Detour.to(ibid.stack().settings().ports().postgres());
        String address = detour.address(ibid.stack().postgres().url());
        restart(
                ibid,
                Map.of("IBID_DB_URL", address, "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", Integer.toString(CONNECTIONS)),
                Map.of("IBID_DB_URL", address));
    }

    @AfterAll
    void asUsual(Ibid ibid) throws Exception {
        restart(ibid, Map.of(), Map.of());
        detour.close();
    }

    /** What a save asks of web's database is nothing: only in full does web go the long way, too. */
    private static void restart(Ibid ibid, Map<String, String> ofQuizService, Map<String, String> ofWeb) {
        ibid.stack().killQuizService();
        ibid.stack().startQuizService(ofQuizService);
        if (FULL) {
            ibid.stack().killWeb();
            ibid.stack().startWeb(ofWeb);
        }
    }

    @Test
    void fortyAnswersAtOnceShareFourConnections(Ibid ibid) throws Exception {
        List<Writer> writers = writers();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Callable<Void>> all = new ArrayList<>();
                for (Writer writer : writers) {
                    all.add(() -> {
                        writer.once();
                        return null;
                    });
                }
                for (Future<Void> one : threads.invokeAll(all)) {
                    one.get();
                }
            }
        }
        int refused = writers.stream().mapToInt(Writer::refused).sum();
        System.out.printf(
                "pool of %d: %d × %d saves at once, %d sent again, slowest reply %s%n",
                CONNECTIONS, ROUNDS, CALLERS, refused, slowest(writers));
        assertThat(refused).as("what was sent again").isLessThan(ROUNDS * CALLERS / 20);
        allKept(ibid, writers);
    }

    @Test
    void whatADatabaseDoesNotKeepInTimeIsRefusedSoonAndStoredOnceItIsQuickAgain(Ibid ibid) throws Exception {
        List<Writer> writers = writers();
        Duration stored = meanwhile(writers, () -> {
            detour.delay(LONGER);
            Thread.sleep(SLOW);
            detour.delay(Duration.ZERO);
            return Instant.now();
        });
        told("%s a query".formatted(LONGER), writers, stored);
        allKept(ibid, writers);
    }

    @Test
    void whileTheDatabaseIsStoppedAnswersWaitAndAreStoredByThemselvesOnceItIsThere(Ibid ibid, Chromium chromium)
            throws Exception {
        List<Writer> writers = writers();
        try (Visit visit = quiz.begun(ibid, chromium, "uma")) {
            Page page = visit.page();
            Locator says = page.locator("#part-1-a [data-saved]:has-text('kept in this browser')");
            Duration stored = meanwhile(writers, () -> {
                ibid.stack().postgres().close();
                page.locator("#part-1-a input[type=text]").fill("while it was stopped");
                says.waitFor();
                page.waitForTimeout((double) AWAY.toMillis());
                assertThat(says.count()).isEqualTo(1);
                ibid.stack().startPostgres();
                return Instant.now();
            });
            page.locator("[data-saving]:has-text('All saved')")
                    .waitFor(new Locator.WaitForOptions().setTimeout((double) STORED.toMillis()));
            assertThat(new Tables(ibid)
                            .value("select response ->> 'response' from quiz.part_response where attempt = '"
                                    + Scene.id(visit.path()) + "'"))
                    .contains("while it was stopped");
            told("stopped for " + AWAY, writers, stored);
        }
        allKept(ibid, writers);
    }

    /** One for each field of each student, going on from what the page shows. */
    private List<Writer> writers() {
        List<Writer> writers = new ArrayList<>();
        sittings.replaceAll((door, page) -> door.get(page.address().getPath()));
        sittings.forEach((door, page) -> {
            for (int slot = 1; slot <= FIELDS; slot++) {
                writers.add(new Writer(door, page, slot, PAUSE));
            }
        });
        return writers;
    }

    /**
     * While all save, something happens.
     *
     * @param happens answers when it was over
     * @return how long it took from then until each had a save acknowledged that it had not had
     */
    private static Duration meanwhile(List<Writer> writers, Callable<Instant> happens) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running =
                    new ArrayList<>(writers.stream().map(threads::submit).toList());
            try {
                untilEachHasSaved(writers);
                Instant over = happens.call();
                untilEachHasSaved(writers);
                return Duration.between(over, Instant.now());
            } finally {
                writers.forEach(Writer::finish);
                for (Future<?> writer : running) {
                    writer.get();
                }
            }
        }
    }

    private static void untilEachHasSaved(List<Writer> writers) throws InterruptedException {
        List<BooleanSupplier> more = writers.stream().map(Writer::another).toList();
        until(() -> more.stream().allMatch(BooleanSupplier::getAsBoolean));
    }

    private static void until(BooleanSupplier isSo) throws InterruptedException {
        Instant end = Instant.now().plus(STORED.multipliedBy(2));
        while (!isSo.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
    }

    private static void told(String what, List<Writer> writers, Duration stored) {
        int refused = writers.stream().mapToInt(Writer::refused).sum();
        System.out.printf(
                "database %s: %d saves sent again, slowest reply %s, every answer stored %s after it was over%n",
                what, refused, slowest(writers), stored);
        assertThat(refused).as("saves that were refused meanwhile").isPositive();
        assertThat(slowest(writers)).isLessThanOrEqualTo(SAID);
        assertThat(stored).isLessThanOrEqualTo(STORED);
    }

    private static Duration slowest(List<Writer> writers) {
        return writers.stream().map(Writer::slowest).max(Duration::compareTo).orElseThrow();
    }

    private void allKept(Ibid ibid, List<Writer> writers) throws InterruptedException {
        sittings.replaceAll((door, page) -> door.get(page.address().getPath()));
        for (int i = 0; i < writers.size(); i++) {
            writers.get(i).mustBeKept(new ArrayList<>(sittings.values()).get(i / FIELDS));
        }
        Tables tables = new Tables(ibid);
        until(() -> tables.leakedConnections() == 0);
        assertThat(tables.leakedConnections()).as("leaked connections").isZero();
        assertThat(tables.value("select count(*) from pg_stat_activity where usename = 'quiz_app'"))
                .as("connections of quiz-service")
                .matches("[0-" + CONNECTIONS + "]");
    }
}
