package org.ibid.quiz.attempt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.item.KeyedRevision;

/** Grades one item: each part by its interaction, a later part only where the earlier one that it waits for is right. Pure. */
final class Grading {

    private Grading() {}

    /**
     * @param responses by id of the part; nothing for what was not answered
     * @return by id of the part, in the order of the parts
     */
    static Map<String, Outcome> grade(ItemBody body, KeyedRevision keys, Map<String, Response> responses) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Map<String, Boolean> right = new HashMap<>();
        for (ItemBody.Part part : body.parts()) {
            boolean counts = part.countsAfter() == null || right.getOrDefault(part.countsAfter(), false);
            Outcome outcome = counts
                    ? Interactions.grade(part.interaction(), keys.key(part.id()), responses.get(part.id()))
                    : Outcome.settled(0);
            outcomes.put(part.id(), outcome);
            right.put(part.id(), outcome.right());
        }
        return outcomes;
    }
}
