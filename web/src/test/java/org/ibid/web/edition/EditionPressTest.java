package org.ibid.web.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class EditionPressTest {

    private static final byte[] FILE = {1};

    @Test
    void whoComesWhileEveryPlaceIsTakenIsToldSoAndNobodyElseIsDisturbed() throws Exception {
        EditionPress press = new EditionPress(Duration.ofMillis(50));
        CountDownLatch begun = new CountDownLatch(EditionPress.AT_ONCE);
        CountDownLatch done = new CountDownLatch(1);
        List<Future<Optional<byte[]>>> first = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(EditionPress.AT_ONCE)) {
            for (int i = 0; i < EditionPress.AT_ONCE; i++) {
                first.add(readers.submit(() -> press.make(() -> {
                    begun.countDown();
                    await(done);
                    return FILE;
                })));
            }
            begun.await();

            assertThat(press.make(() -> FILE)).isEmpty();
            done.countDown();
            for (Future<Optional<byte[]>> file : first) {
                assertThat(file.get()).contains(FILE);
            }
        }
        assertThat(press.make(() -> FILE)).contains(FILE);
    }

    @Test
    void aFileThatCannotBeMadeGivesItsPlaceBack() throws Exception {
        EditionPress press = new EditionPress(Duration.ofMillis(50));
        for (int i = 0; i < 2 * EditionPress.AT_ONCE; i++) {
            assertThatThrownBy(() -> press.make(() -> {
                        throw new Print.Unprintable(Print.Unprintable.Reason.TOO_LONG, "");
                    }))
                    .isInstanceOf(Print.Unprintable.class);
        }
        assertThat(press.make(() -> FILE)).contains(FILE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
