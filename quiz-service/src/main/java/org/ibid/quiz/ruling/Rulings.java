package org.ibid.quiz.ruling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Ruling;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.item.KeyedRevision;
import org.jspecify.annotations.Nullable;

/**
 * The rulings in force in an assignment, the oldest first; where two speak of the same, the later holds. Pure.
 *
 * @param number of the assignment's newest regrade; 0 before there is one
 */
public record Rulings(int number, List<Ruling> all) {

    public static final Rulings NONE = new Rulings(0, List.of());

    public Rulings {
        all = List.copyOf(all);
    }

    /** A slot of somebody's attempt. */
    public record Asked(UUID attempt, UUID item, UUID revision) {}

    public static boolean touches(Ruling ruling, Asked slot) {
        if (!ruling.item().equals(slot.item())) {
            return false;
        }
        return switch (ruling) {
            case Ruling.AcceptAlso also -> also.revision().equals(slot.revision());
            case Ruling.ChangeKey key -> key.revision().equals(slot.revision());
            case Ruling.FullCredit full -> true;
            case Ruling.Drop drop -> true;
            case Ruling.Remark remark -> remark.attempt().equals(slot.attempt());
        };
    }

    /** The keys of a slot as they were changed. */
    public KeyedRevision keys(Asked slot, ItemBody body, KeyedRevision keyed) {
        Map<String, Key> keys = new HashMap<>(keyed.keys());
        for (Ruling ruling : all) {
            if (ruling instanceof Ruling.ChangeKey change && touches(change, slot)) {
                ItemBody.Part part = body.part(change.part());
                keys.put(
                        part.id(), Interactions.rekeyed(part, keyed.key(part.id()), change.right(), change.accepted()));
            }
        }
        return new KeyedRevision(keyed.revision(), keys, keyed.rationale());
    }

    /** What is ruled about a response whatever the key says; null where the key has the word. */
    public @Nullable Outcome verdict(Asked slot, String part, @Nullable Response response) {
        Outcome verdict = null;
        for (Ruling ruling : all) {
            Outcome said = touches(ruling, slot) ? said(ruling, part, response) : null;
            verdict = said == null ? verdict : said;
        }
        return verdict;
    }

    private static @Nullable Outcome said(Ruling ruling, String part, @Nullable Response response) {
        return switch (ruling) {
            case Ruling.AcceptAlso also ->
                also.part().equals(part) && response != null && SameResponse.same(also.response(), response)
                        ? Outcome.settled(1)
                        : null;
            case Ruling.ChangeKey key -> null;
            case Ruling.FullCredit full -> Outcome.settled(1);
            case Ruling.Drop drop -> Outcome.outOfTotal();
            case Ruling.Remark remark ->
                remark.part().equals(part) ? Outcome.marked(remark.score(), remark.words()) : null;
        };
    }
}
