package org.ibid.quiz.attempt;

import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands under an attempt, read in one statement: its items, and what was saved in them.
 *
 * @param slots in their order
 * @param saved the newest response to each part; nothing for what was not answered
 * @param stepped whether a try or a hint was taken, so that most pages need not ask for them
 */
record Sitting(List<AttemptSlotRow> slots, Map<PartId, PartResponseRow> saved, boolean stepped) {

    /** Of an attempt that was read, or locked, before: what stands here is not older than that. */
    static Sitting of(UUID attempt) {
        Map<Integer, AttemptSlotRow> slots = new LinkedHashMap<>();
        Map<PartId, PartResponseRow> saved = new HashMap<>();
        boolean stepped = false;
        for (Tuple line : AttemptSlotRow.withResponses(attempt)) {
            AttemptSlotRow slot = line.get(0, AttemptSlotRow.class);
            @Nullable PartResponseRow response = line.get(1, PartResponseRow.class);
            slots.putIfAbsent(slot.id.number(), slot);
            if (response != null) {
                saved.put(response.id, response);
            }
            stepped |= line.get(2, Boolean.class);
        }
        return new Sitting(List.copyOf(slots.values()), saved, stepped);
    }

    /** Tries and hints by number of the slot; asked for only where there are any. */
    Map<Integer, List<SlotStepRow>> steps() {
        return stepped ? SlotStepRow.of(slots.getFirst().id.attempt()) : Map.of();
    }
}
