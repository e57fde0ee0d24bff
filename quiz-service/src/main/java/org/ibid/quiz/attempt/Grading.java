package org.ibid.quiz.attempt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.item.KeyedRevision;
import org.jspecify.annotations.Nullable;

/** Grades one item: each part by its interaction, a later part only where the earlier one that it waits for is right. Pure. */
public final class Grading {

    private Grading() {}

    /** What stands above the key of a part. */
    public interface Above {
        @Nullable
        Outcome verdict(String part, @Nullable Response response);
    }

    public static Map<String, Outcome> grade(ItemBody body, KeyedRevision keys, Map<String, Response> responses) {
        return grade(body, keys, responses, (part, response) -> null);
    }

    /**
     * A part that waits for one that is not marked yet is not marked yet either.
     *
     * @param responses by id of the part; nothing for what was not answered
     * @param above asked first, whatever was answered
     * @return by id of the part, in the order of the parts
     */
    public static Map<String, Outcome> grade(
            ItemBody body, KeyedRevision keys, Map<String, Response> responses, Above above) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (ItemBody.Part part : body.parts()) {
            @Nullable Outcome ruled = above.verdict(part.id(), responses.get(part.id()));
            if (ruled != null) {
                outcomes.put(part.id(), ruled);
                continue;
            }
            @Nullable Outcome earlier = part.countsAfter() == null ? null : outcomes.get(part.countsAfter());
            boolean moot = earlier == null ? part.countsAfter() != null : earlier.counts() && !earlier.right();
            boolean waits = earlier != null && earlier.waits();
            Outcome outcome = moot
                    ? Outcome.settled(0)
                    : Interactions.grade(part.interaction(), keys.key(part.id()), responses.get(part.id()));
            outcomes.put(part.id(), waits ? waiting(outcome) : outcome);
        }
        return outcomes;
    }

    private static Outcome waiting(Outcome outcome) {
        return outcome.counts() ? new Outcome(outcome.score(), Outcome.State.SUGGESTED, outcome.remark()) : outcome;
    }
}
