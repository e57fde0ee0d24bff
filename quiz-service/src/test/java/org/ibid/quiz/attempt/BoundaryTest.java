package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Conduct;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Late;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.TextAccess;
import org.ibid.quiz.security.AttemptToken;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** A thousand attempts and a save beside the end of each: one millisecond decides, by the server's clock alone. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class BoundaryTest {

    private static final int CASES = 1_000;
    private static final long SEED = 61_125;
    private static final long[] BESIDE = {-1000, -1, 0, 1, 1000};

    @Inject
    Calls calls;

    @Inject
    SettableClock clock;

    @Inject
    Starting starting;

    @Inject
    Saving saving;

    @Inject
    Attempts attempts;

    @Inject
    Closing closing;

    @Test
    void oneMillisecondDecides() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        Random random = new Random(SEED);
        int inTime = 0;
        for (int i = 0; i < CASES; i++) {
            inTime += decide(room, random, BESIDE[i % BESIDE.length]) ? 1 : 0;
        }
        System.out.printf(
                "deadline: %d boundary cases, %d saves in time, %d too late, every finish at its deadline%n",
                CASES, inTime, CASES - inTime);
        assertThat(inTime).isEqualTo(CASES * 2 / BESIDE.length);
    }

    private boolean decide(ClassRoom room, Random random, long beside) {
        Instant begin = clock.instant().plusMillis(random.nextInt(1000));
        clock.set(begin);
        EffectivePolicy policy = policy(begin, random);
        UUID learner = UUID.randomUUID();
        AttemptView view = starting.start(
                        new Grant(learner, room.course, Grant.Role.STUDENT, List.of()), room.assignment, policy)
                .attempt();
        Instant deadline = expected(policy, begin);
        assertThat(view.deadline()).isEqualTo(deadline);
        Instant cutOff = deadline.plusSeconds(policy.conduct().graceSeconds());
        AttemptToken token = new AttemptToken(view.attempt(), learner, room.course, 1);

        clock.set(cutOff.plusMillis(beside));
        boolean kept = saving.save(token, 2, "a", new Save(UUID.randomUUID(), 0, new Response.TextEntry("brook")))
                instanceof SaveResult.Kept;
        assertThat(kept).isEqualTo(beside < 0);

        clock.set(cutOff.plus(Duration.ofSeconds(60)));
        closing.closeOverdue();
        AttemptView after = attempts.view(token);
        assertThat(after.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(after.submitted()).isEqualTo(deadline);
        assertThat(after.slots().get(1).parts().getFirst().response())
                .isEqualTo(kept ? new Response.TextEntry("brook") : null);
        return kept;
    }

    private static EffectivePolicy policy(Instant begin, Random random) {
        Integer limit = random.nextInt(3) == 0 ? null : 1 + random.nextInt(7200);
        Instant closes =
                limit != null && random.nextBoolean() ? null : begin.plusMillis(1000 + random.nextInt(7_200_000));
        EffectivePolicy policy = EffectivePolicy.plain(
                        null, closes, limit, null, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN)
                .with(new Conduct(random.nextInt(3) * 30, Navigation.FREE, 0, false, true));
        return closes == null || random.nextBoolean()
                ? policy
                : policy.with(new Late(closes.plusMillis(random.nextInt(7_200_000)), 10));
    }

    /** Said once more in other words than the policy's own. */
    private static Instant expected(EffectivePolicy policy, Instant begin) {
        Instant limit = policy.limitSeconds() == null ? Instant.MAX : begin.plusSeconds(policy.limitSeconds());
        Late late = policy.late();
        Instant end = policy.closes() == null ? Instant.MAX : late == null ? policy.closes() : late.until();
        return limit.compareTo(end) <= 0 ? limit : end;
    }
}
