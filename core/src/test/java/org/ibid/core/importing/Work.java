package org.ibid.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/** Bounds of work, not by the clock: what else goes on at the machine is not counted. */
public final class Work {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration ENDLESS = Duration.ofMinutes(2);

    private Work() {}

    /** Fails where it takes more than five seconds of a processor; what never ends is broken off. */
    public static void isSoonDone(Executable work) {
        Duration spent = assertTimeoutPreemptively(ENDLESS, () -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.execute();
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        });
        assertThat(spent).as("time of a processor").isLessThan(SOON);
    }
}
