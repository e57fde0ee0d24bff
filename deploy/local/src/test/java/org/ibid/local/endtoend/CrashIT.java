package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** quiz-service is killed between saves. What was acknowledged is there afterwards; what was not, was not. */
@ExtendWith(WithIbid.class)
class CrashIT {

    @Test
    void noAcknowledgedAnswerIsLostWhenQuizServiceIsKilled(Ibid ibid) {
        Scene scene = Scene.set(ibid, "ada", "dan", "Crash");
        Map<Integer, Integer> acknowledged = new TreeMap<>();
        int slots = scene.questions().html().select("fieldset.slot").size();
        for (int slot = 1; slot <= slots; slot++) {
            if (slot == slots / 2) {
                ibid.stack().killQuizService();
                assertThat(save(scene, slot, 0).status()).as("while it is dead").isEqualTo(503);
                ibid.stack().startQuizService();
            }
            Page reply = save(scene, slot, slot);
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            acknowledged.put(slot, slot);
        }
        ibid.stack().killQuizService();
        ibid.stack().startQuizService();
        Page again = scene.learner().get(scene.attempt());
        acknowledged.forEach((slot, option) -> assertThat(again.html()
                        .select(".part[data-slot=" + slot + "] [checked], .part[data-slot=" + slot
                                + "] input[type=text][value=" + option + "]"))
                .as("answer to question " + slot)
                .isNotEmpty());
    }

    private static Page save(Scene scene, int slot, int option) {
        FrontDoor door = scene.learner();
        String csrf = door.cookies().getOrDefault("__Host-csrf", "none");
        return door.once(
                "PUT",
                scene.attempt() + "/slots/" + slot + "/parts/" + Answers.part(scene.questions(), slot),
                Map.of("Content-Type", "application/json", "X-CSRF-TOKEN", csrf),
                Answers.save(scene.questions(), slot, 0, option));
    }
}
