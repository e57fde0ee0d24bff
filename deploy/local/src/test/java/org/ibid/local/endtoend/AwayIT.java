package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ibid.local.demo.Student;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database, Keycloak or quiz-service is there and answers nothing, in the middle of a quiz. */
@ExtendWith(WithIbid.class)
class AwayIT {
    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final Duration FROZEN = Duration.ofSeconds(FULL ? 30 : 5);

    /** In full, past the life of every token. */
    private static final Duration KEYCLOAK_FROZEN = FULL ? Duration.ofMinutes(15) : Duration.ZERO;

    private static final int STUDENTS = FULL ? 20 : 1;
    private static final int FIELDS = 4;

    /** Three seconds are promised; the rest is for a slow machine. */
    private static final Duration SAID = Duration.ofSeconds(5);

    private static final Duration STORED = Duration.ofSeconds(30);

    /** A minute is promised; the rest is for a slow machine. */
    private static final Duration STOPPED = Duration.ofSeconds(70);

    private WrittenQuiz quiz;

    @BeforeEach
    void aQuiz(Ibid ibid) {
        quiz = WrittenQuiz.of(ibid, "Away", Collections.nCopies(FIELDS, "textEntry"), "PRACTICE", Map.of());
    }

    /** @param door signed in, with the attempt's ticket in the cookies */
    private record Sitting(FrontDoor door, Page questions) {
        Page save(String save, int slot) {
            return Answers.put(door, questions, slot, save);
        }

        String answer(int slot, int base, int words) {
            return Answers.save(questions, slot, base, words);
        }
    }

    private record Timed(Page reply, Duration took) {
        static Timed of(Supplier<Page> request) {
            Instant begin = Instant.now();
            Page reply = request.get();
            return new Timed(reply, Duration.between(begin, Instant.now()));
        }
    }

    @Test
    void whatADatabaseThatHangsDidNotKeepIsRefusedSoonAndStoredOnceItGoesOn(Ibid ibid) throws Exception {
        hangs(ibid, "postgres");
        assertThat(new Tables(ibid).leakedConnections())
                .as("leaked connections")
                .isZero();
    }

    @Test
    void whatAQuizServiceThatHangsDidNotKeepIsRefusedSoonAndStoredOnceItGoesOn(Ibid ibid) throws Exception {
        hangs(ibid, "quiz-service");
    }

    private void hangs(Ibid ibid, String part) throws Exception {
        Sitting sitting = sitting(ibid, "dan");
        List<String> saves = new ArrayList<>();
        List<Duration> refusals = new ArrayList<>();
        try (Frozen frozen = Frozen.of(ibid, part)) {
            Instant end = Instant.now().plus(FROZEN);
            for (int slot = 1; slot <= FIELDS; slot++) {
                saves.add(sitting.answer(slot, 0, slot));
            }
            do {
                Timed refused = Timed.of(() -> sitting.save(saves.getFirst(), 1));
                assertThat(refused.reply().status()).as(refused.reply().body()).isEqualTo(503);
                refusals.add(refused.took());
            } while (Instant.now().isBefore(end));
            assertThat(refusals).allMatch(took -> took.compareTo(SAID) <= 0);
            assertThat(frozen).isNotNull();
        }
        Instant again = Instant.now();
        for (int slot = 1; slot <= FIELDS; slot++) {
            Page reply = sitting.save(saves.get(slot - 1), slot);
            while (reply.status() != 200
                    && Duration.between(again, Instant.now()).compareTo(STORED) < 0) {
                Thread.sleep(200);
                reply = sitting.save(saves.get(slot - 1), slot);
            }
            assertThat(reply.body()).as("kept once").contains("\"revision\":1,");
        }
        System.out.printf(
                "%s frozen: refused after %s, all %d answers stored %s after it went on%n",
                part, refusals, FIELDS, Duration.between(again, Instant.now()));
    }

    @Test
    void nobodyInMidQuizNeedsKeycloak(Ibid ibid) throws Exception {
        // near enough to their end for web to ask for new ones at every page
        ibid.people().tokensLive(Duration.ofSeconds(30));
        try {
            takenWithoutKeycloak(ibid);
        } finally {
            ibid.people().tokensLive(null);
        }
    }

    @Test
    void anAccountThatIsShutInMidQuizStopsWithinAMinute(Ibid ibid) throws Exception {
        String account = ibid.people().make("shut", "Shut", "Student", "student");
        ibid.people().tokensLive(Duration.ofSeconds(30));
        try {
            Sitting sitting = sitting(ibid, account);
            int saves = 0;
            assertThat(sitting.save(sitting.answer(1, saves++, saves), 1).status())
                    .isEqualTo(200);
            ibid.people().shut(account);
            Instant shut = Instant.now();
            int status = 200;
            while (status == 200 && Duration.between(shut, Instant.now()).compareTo(STOPPED) < 0) {
                Thread.sleep(500);
                status = sitting.save(sitting.answer(1, saves++, saves), 1).status();
            }
            System.out.printf(
                    "shut in mid-quiz: %d saves more, stopped after %s%n",
                    saves - 2, Duration.between(shut, Instant.now()));
            assertThat(status).isIn(302, 401, 499);
            FrontDoor door = sitting.door();
            assertThat(door.getOnce(sitting.questions().address().getPath()).status())
                    .isEqualTo(302);
            assertThat(door.getOnce("/courses").status()).isEqualTo(302);
        } finally {
            ibid.people().tokensLive(null);
        }
    }

    private void takenWithoutKeycloak(Ibid ibid) throws Exception {
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            sittings.add(sitting(ibid, ibid.people().make("quiet" + i, "Quiet", "Student " + i, "student")));
        }
        List<Duration> took = new ArrayList<>();
        try (Frozen frozen = Frozen.of(ibid, "keycloak")) {
            assertThat(frozen).isNotNull();
            Thread.sleep(KEYCLOAK_FROZEN.toMillis());
            for (Sitting sitting : sittings) {
                took.addAll(wholeQuiz(sitting));
            }
            for (String service : List.of(ibid.webUrl(), ibid.quizUrl())) {
                assertThat(Wire.send("GET", service + "/q/health/ready", Map.of(), "")
                                .status())
                        .isEqualTo(200);
            }
        }
        System.out.printf(
                "Keycloak frozen: %d students handed in, slowest request %s%n",
                STUDENTS, took.stream().max(Duration::compareTo).orElse(Duration.ZERO));
        assertThat(took).allMatch(one -> one.compareTo(SAID) <= 0);
    }

    /** Saves every answer, looks it over and hands in. */
    private static List<Duration> wholeQuiz(Sitting sitting) {
        List<Duration> took = new ArrayList<>();
        for (int slot = 1; slot <= FIELDS; slot++) {
            int here = slot;
            Timed saved = Timed.of(() -> sitting.save(sitting.answer(here, 0, here), here));
            assertThat(saved.reply().status()).as(saved.reply().body()).isEqualTo(200);
            took.add(saved.took());
        }
        Timed check =
                Timed.of(() -> sitting.door().get(sitting.questions().address().getPath() + "/check"));
        assertThat(check.reply().status()).isEqualTo(200);
        Timed receipt = Timed.of(() -> sitting.door().send(check.reply().form("form[action$=/submission]")));
        assertThat(receipt.reply().html().select("[data-kept]").text()).startsWith(FIELDS + " of " + FIELDS);
        took.add(check.took());
        took.add(receipt.took());
        return took;
    }

    private Sitting sitting(Ibid ibid, String account) {
        FrontDoor door = ibid.signedIn(account);
        Student student = new Student(door);
        student.join(quiz.joinAddress());
        return new Sitting(door, student.start(quiz.assignment()));
    }
}
