package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ibid.local.Stack;
import org.ibid.local.demo.Student;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * quiz-service, web and the database are killed while answers are saved one after another in every field. What was
 * acknowledged is noted here, in a process that nobody kills: afterwards each field holds its last answer and has been
 * written exactly as often as was acknowledged.
 */
@ExtendWith(WithIbid.class)
class CrashIT {
    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final int ROUNDS = FULL ? 10 : 1;
    private static final int ACKNOWLEDGED = FULL ? 20_000 : 300;
    private static final int FIELDS = 6;
    private static final Duration AGAIN = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int AT_ONCE = 12;
    private static final String CONNECTIONS_OF_KEYCLOAK =
            "select count(*) from pg_stat_activity where usename = 'keycloak'";

    @Test
    void noAcknowledgedAnswerIsLostDoubledOrOvertaken(Ibid ibid) throws Exception {
        WrittenQuiz quiz =
                WrittenQuiz.of(ibid, "Crash", Collections.nCopies(FIELDS, "textEntry"), "PRACTICE", Map.of());
        FrontDoor learner = ibid.signedIn("dan");
        new Student(learner).join(quiz.joinAddress());
        Page questions = new Student(learner).start(quiz.assignment());
        List<Writer> writers = new ArrayList<>();
        for (int slot = 1; slot <= FIELDS; slot++) {
            writers.add(new Writer(learner, questions, slot, PAUSE));
        }
        List<Duration> again = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running =
                    new ArrayList<>(writers.stream().map(threads::submit).toList());
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    again.addAll(killEach(ibid.stack(), writers));
                }
                while (sum(writers) < ACKNOWLEDGED) {
                    Thread.sleep(100);
                }
            } finally {
                writers.forEach(Writer::finish);
            }
            for (Future<?> writer : running) {
                writer.get();
            }
        }
        System.out.printf(
                "crash: %d × kill -9, %d saves acknowledged, %d sent again, saving again after %s%n",
                ROUNDS * 3,
                sum(writers),
                writers.stream().mapToInt(Writer::refused).sum(),
                again);
        assertThat(again).allMatch(wait -> wait.compareTo(AGAIN) <= 0);
        Page shown = learner.get(questions.address().getPath());
        for (Writer writer : writers) {
            writer.mustBeKept(shown);
        }
    }

    /** Keycloak's connections die with its database, too: whoever comes next must not be the one who finds out. */
    @Test
    void nobodyIsRefusedByKeycloakRightBehindARestartOfItsDatabase(Ibid ibid) throws Exception {
        allAtOnce(ibid);
        int connections = Integer.parseInt(new Tables(ibid).value(CONNECTIONS_OF_KEYCLOAK));
        assertThat(connections).as("connections that die").isGreaterThan(1);
        ibid.stack().killPostgres();
        ibid.stack().startPostgres();
        int answered = allAtOnce(ibid);
        System.out.printf(
                "Keycloak: %d connections died with the database, %d of %d asked at once right behind it were answered%n",
                connections, answered, AT_ONCE);
        assertThat(answered).isEqualTo(AT_ONCE);
    }

    /** Each needs the database, to sign in and to look somebody up; answers how many were answered. */
    private static int allAtOnce(Ibid ibid) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> asks = () -> isAnswered(ibid);
            int answered = 0;
            for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(AT_ONCE, asks))) {
                answered += one.get() ? 1 : 0;
            }
            return answered;
        }
    }

    private static boolean isAnswered(Ibid ibid) {
        try {
            return !ibid.people().id("dan").isEmpty();
        } catch (UncheckedIOException e) {
            System.out.println("Keycloak: " + e.getMessage());
            return false;
        }
    }

    /** From when each is ready again to the next acknowledged save. */
    private static List<Duration> killEach(Stack stack, List<Writer> writers) throws InterruptedException {
        List<Duration> again = new ArrayList<>();
        stack.killQuizService();
        stack.startQuizService();
        again.add(untilSaved(writers));
        stack.killWeb();
        stack.startWeb();
        again.add(untilSaved(writers));
        stack.killPostgres();
        stack.startPostgres();
        again.add(untilSaved(writers));
        return again;
    }

    private static Duration untilSaved(List<Writer> writers) throws InterruptedException {
        Instant ready = Instant.now();
        int before = sum(writers);
        while (sum(writers) == before) {
            if (Duration.between(ready, Instant.now()).compareTo(AGAIN.multipliedBy(4)) > 0) {
                throw new AssertionError("nothing is saved any more");
            }
            Thread.sleep(20);
        }
        return Duration.between(ready, Instant.now());
    }

    private static int sum(List<Writer> writers) {
        return writers.stream().mapToInt(Writer::acknowledged).sum();
    }
}
