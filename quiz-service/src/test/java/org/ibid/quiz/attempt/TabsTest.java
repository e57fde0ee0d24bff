package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.security.AttemptToken;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two or three tabs over one field, in generated orders, against a model of what must be kept. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class TabsTest {

    private static final int RUNS = Boolean.getBoolean("ibid.full") ? 2_000 : 100;
    private static final int STEPS = 14;
    private static final int SLOT = 2;
    private static final long SEED = 20_261_125;

    @Inject
    Calls calls;

    @Inject
    Saving saving;

    @Inject
    Attempts attempts;

    private int saved;
    private int clashes;
    private int replays;

    @Test
    void noTabOverwritesWhatItHasNotSeen() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        for (int run = 0; run < RUNS; run++) {
            interleave(room, new Random(SEED + run));
        }
        System.out.printf(
                "tabs: %d interleavings, %d saves kept, %d refused with both texts, %d replayed%n",
                RUNS, saved, clashes, replays);
        assertThat(clashes).isPositive();
        assertThat(replays).isPositive();
    }

    private void interleave(ClassRoom room, Random random) {
        UUID learner = UUID.randomUUID();
        StartedAttempt started = room.start(learner, ClassRoom.open());
        AttemptToken token = new AttemptToken(started.attempt().attempt(), learner, room.course, 1);
        Model model = new Model();
        List<Tab> tabs = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            tabs.add(new Tab());
        }
        for (int step = 0; step < STEPS; step++) {
            Tab tab = tabs.get(random.nextInt(tabs.size()));
            switch (random.nextInt(5)) {
                case 0, 1 -> tab.send(token, typed(random), model, false);
                case 2 -> tab.send(token, typed(random), model, true); // the reply is lost on its way
                case 3 -> tab.again(token, model);
                default -> tab.reload(token, model);
            }
        }
        assertThat(kept(token)).isEqualTo(model.text);
    }

    /** Now and then nothing: a blank answer is one as well, and overwrites nothing unseen either. */
    private static String typed(Random random) {
        return random.nextInt(5) == 0 ? "" : "text " + random.nextInt(1_000_000);
    }

    private @Nullable String kept(AttemptToken token) {
        return part(token).response() instanceof Response.TextEntry entry ? entry.text() : null;
    }

    private AttemptView.SavedPart part(AttemptToken token) {
        return attempts.view(token).slots().get(SLOT - 1).parts().getFirst();
    }

    /** What must be kept: the text of the last save whose tab had seen the one before. */
    private static final class Model {
        @Nullable
        String text;

        int revision;
    }

    private final class Tab {
        private int base;
        private @Nullable Save last;
        private @Nullable Integer acknowledged;

        void send(AttemptToken token, String text, Model model, boolean replyLost) {
            Save save = new Save(UUID.randomUUID(), base, new Response.TextEntry(text));
            SaveResult result = saving.save(token, SLOT, "a", save);
            if (base != model.revision) {
                clash(result, model, text);
                resolve(token, text, model);
                return;
            }
            model.text = text;
            model.revision++;
            assertThat(result)
                    .isInstanceOfSatisfying(
                            SaveResult.Kept.class,
                            kept -> assertThat(kept.saved().revision()).isEqualTo(model.revision));
            saved++;
            last = save;
            acknowledged = model.revision;
            if (!replyLost) {
                base = model.revision;
            }
        }

        /** Sent once more under its old id, it is answered as the first time, whatever came since. */
        void again(AttemptToken token, Model model) {
            if (last == null || acknowledged == null) {
                return;
            }
            int revision = acknowledged;
            assertThat(saving.save(token, SLOT, "a", last))
                    .isInstanceOfSatisfying(
                            SaveResult.Kept.class,
                            kept -> assertThat(kept.saved().revision()).isEqualTo(revision));
            assertThat(kept(token)).isEqualTo(model.text);
            base = Math.max(base, revision);
            replays++;
        }

        void reload(AttemptToken token, Model model) {
            AttemptView.SavedPart part = part(token);
            assertThat(part.revision()).isEqualTo(model.revision);
            assertThat(kept(token)).isEqualTo(model.text);
            base = part.revision();
        }

        private void clash(SaveResult result, Model model, String text) {
            assertThat(result).isInstanceOfSatisfying(SaveResult.Stale.class, stale -> {
                assertThat(stale.conflict().revision()).isEqualTo(model.revision);
                assertThat(stale.conflict().stored())
                        .isEqualTo(model.text == null ? null : new Response.TextEntry(model.text));
                assertThat(stale.conflict().sent()).isEqualTo(new Response.TextEntry(text));
            });
            clashes++;
        }

        /** Both texts have been seen: every other time the own one is kept after all. */
        private void resolve(AttemptToken token, String text, Model model) {
            base = model.revision;
            if (text.hashCode() % 2 == 0) {
                send(token, text, model, false);
            }
        }
    }
}
