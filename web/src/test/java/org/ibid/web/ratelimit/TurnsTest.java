package org.ibid.web.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final UUID ADA = UUID.fromString("00000000-0000-7000-8000-00000000ada0");
    private static final UUID BEN = UUID.fromString("00000000-0000-7000-8000-00000000be10");
    private static final long HOUR = Duration.ofHours(1).toNanos();

    private final AtomicLong now = new AtomicLong(1);

    /** Moves the clock on and asks. */
    private boolean given(Turns turns, UUID person, long later) {
        now.addAndGet(later);
        return turns.ask(person).isZero();
    }

    @Property(tries = 300)
    void noHourHasMoreTurnsThanTheBucketAndWhatFlowsIntoIt(
            @ForAll @IntRange(min = 1, max = 60) int anHour,
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 600) Integer> pauses) {
        Turns turns = new Turns(anHour, now::get);
        List<Long> given = new ArrayList<>();
        for (int seconds : pauses) {
            if (given(turns, ADA, Duration.ofSeconds(seconds).toNanos())) {
                given.add(now.get());
            }
        }
        for (int i = 0; i < given.size(); i++) {
            for (int j = i; j < given.size(); j++) {
                double flowed = (double) anHour * (given.get(j) - given.get(i)) / HOUR;
                assertThat(j - i + 1).isLessThanOrEqualTo((int) Math.floor(anHour + flowed + 1e-6));
            }
        }
    }

    @Property(tries = 300)
    void whoeverKeepsToTheRateIsNeverSentAwayWithNothingInStore(
            @ForAll @IntRange(min = 1, max = 60) int anHour,
            @ForAll @Size(min = 1, max = 100) List<@IntRange(max = 600) Integer> longer) {
        Turns turns = new Turns(anHour, now::get);
        for (int i = 0; i < anHour; i++) {
            given(turns, ADA, 0);
        }
        for (int seconds : longer) {
            long pause = HOUR / anHour + 1 + Duration.ofSeconds(seconds).toNanos();
            assertThat(given(turns, ADA, pause)).isTrue();
        }
    }

    @Property(tries = 300)
    void whatOneDoesChangesNothingForAnother(
            @ForAll @IntRange(min = 1, max = 20) int anHour,
            @ForAll @Size(min = 1, max = 100) List<@IntRange(max = 300) Integer> pauses) {
        Turns alone = new Turns(anHour, now::get);
        Turns among = new Turns(anHour, now::get);
        for (int seconds : pauses) {
            now.addAndGet(Duration.ofSeconds(seconds).toNanos());
            among.ask(BEN);
            among.ask(BEN);
            assertThat(among.ask(ADA)).isEqualTo(alone.ask(ADA));
        }
    }

    @Property(tries = 300)
    void whoWaitsAsLongAsWasSaidHasATurnAndNoSooner(
            @ForAll @IntRange(min = 1, max = 60) int anHour, @ForAll @IntRange(max = 3600) int later) {
        Turns turns = new Turns(anHour, now::get);
        for (int i = 0; i < anHour; i++) {
            assertThat(given(turns, ADA, 0)).isTrue();
        }
        now.addAndGet(Duration.ofSeconds(later).toNanos() % (HOUR / anHour));
        Duration wait = turns.ask(ADA);
        assertThat(wait).isPositive();
        assertThat(given(turns, ADA, wait.toNanos() - 1)).isFalse();
        assertThat(given(turns, ADA, 2)).as("to the nanosecond").isTrue();
    }

    @Test
    void afterAnHourAwayAllTurnsAreBackAndNoMore() {
        Turns turns = new Turns(3, now::get);
        for (int round = 0; round < 3; round++) {
            assertThat(List.of(
                            given(turns, ADA, 2 * HOUR),
                            given(turns, ADA, 0),
                            given(turns, ADA, 0),
                            given(turns, ADA, 0)))
                    .containsExactly(true, true, true, false);
        }
    }

    @Test
    void noughtIsNoLimit() {
        Turns turns = new Turns(0, now::get);
        for (int i = 0; i < 10_000; i++) {
            assertThat(given(turns, ADA, 0)).isTrue();
        }
    }

    @Test
    void lessThanNoughtIsNoLimitAtAllAndIsRefused() {
        assertThatThrownBy(() -> new Turns(-1, now::get)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheFirstRefusalSinceATurnIsOne() {
        Turns turns = new Turns(1, now::get);
        given(turns, ADA, 0);
        assertThat(turns.sentAway(ADA)).isTrue();
        assertThat(turns.sentAway(ADA)).isFalse();
        assertThat(turns.sentAway(BEN)).isTrue();
        given(turns, ADA, HOUR);
        assertThat(turns.sentAway(ADA)).isTrue();
    }
}
