package org.ibid.quiz.attempt;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.item.KeyedRevision;
import org.jspecify.annotations.Nullable;

/** Grades one item: each part by its interaction, a later part only where the earlier one that it waits for is right. Pure. */
public final class Grading {

    private static final double ALL = 100;
    private static final double TOLERANCE = 1e-9;

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

    /**
     * The outcomes of the go that comes to most, less what it loses; of two that come to the same, the later.
     *
     * @param goes at least one
     */
    public static Map<String, Outcome> best(ItemBody body, KeyedRevision keys, List<Go> goes, Above above) {
        Map<String, Outcome> best = Map.of();
        double most = -1;
        for (Go go : goes) {
            Map<String, Outcome> outcomes = less(go.percentOff(), grade(body, keys, go.responses(), above), above);
            double counted = counted(outcomes.values());
            if (counted > most - TOLERANCE) {
                best = outcomes;
                most = Math.max(most, counted);
            }
        }
        return best;
    }

    /** Taken off is a share of the item's points, down to nothing. What is ruled whatever was answered loses nothing. */
    private static Map<String, Outcome> less(int percentOff, Map<String, Outcome> outcomes, Above above) {
        Map<String, Outcome> losing = new LinkedHashMap<>(outcomes);
        losing.entrySet().removeIf(one -> !one.getValue().counts() || above.verdict(one.getKey(), null) != null);
        double counted = counted(losing.values());
        if (percentOff == 0 || counted <= 0) {
            return outcomes;
        }
        double left = Math.max(0, 1 - percentOff * losing.size() / (ALL * counted));
        Map<String, Outcome> less = new LinkedHashMap<>(outcomes);
        losing.forEach((part, outcome) ->
                less.put(part, new Outcome(outcome.score() * left, outcome.state(), outcome.remark())));
        return less;
    }

    private static double counted(Collection<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::counted).sum();
    }

    private static Outcome waiting(Outcome outcome) {
        return outcome.counts() ? new Outcome(outcome.score(), Outcome.State.SUGGESTED, outcome.remark()) : outcome;
    }
}
