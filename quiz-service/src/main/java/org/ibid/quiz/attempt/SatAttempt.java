package org.ibid.quiz.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.RegradePlan.Total;
import org.ibid.quiz.ruling.Rulings;

/**
 * A submitted attempt with everything that marks depend on.
 *
 * @param total as it stands with the attempt
 * @param percentOff how much of the points is taken off because it came late
 * @param slots in order
 * @param facts by part, each in sequence
 */
public record SatAttempt(
        UUID attempt,
        UUID assignment,
        UUID learner,
        List<UUID> groups,
        Total total,
        int percentOff,
        List<Slot> slots,
        Map<PartOf, List<MarkFact>> facts) {

    public record PartOf(int slot, String part) implements Comparable<PartOf> {
        @Override
        public int compareTo(PartOf other) {
            return slot == other.slot ? part.compareTo(other.part) : Integer.compare(slot, other.slot);
        }
    }

    /**
     * @param responses by id of the part, where they were asked for; what was selected as whole sentences
     * @param goes every go at it, where responses were asked for; what was answered last among them
     */
    public record Slot(
            int number,
            UUID item,
            UUID revision,
            UUID anchor,
            UUID essay,
            int version,
            Map<String, Response> responses,
            List<Go> goes) {}

    public Rulings.Asked asked(Slot slot) {
        return new Rulings.Asked(attempt, slot.item(), slot.revision());
    }

    /** What holds of a part. */
    public MarkFact standing(PartOf part) {
        return released(part).orElseThrow();
    }

    public Outcome outcome(PartOf part) {
        return standing(part).outcome();
    }

    private Optional<MarkFact> released(PartOf part) {
        return facts.getOrDefault(part, List.of()).stream()
                .filter(MarkFact::released)
                .reduce((earlier, later) -> later);
    }

    /** The newest fact of a part, released or not. */
    public MarkFact newest(PartOf part) {
        return facts.getOrDefault(part, List.of()).getLast();
    }

    /** True where a person has marked a part and that is not released. */
    public boolean drafted(PartOf part) {
        return !newest(part).released() && newest(part).outcome().counts();
    }

    /** What the attempt comes to when some of its parts come to something else. */
    public Total totalWith(Map<PartOf, Outcome> others) {
        double score = 0;
        double most = 0;
        for (PartOf part : facts.keySet()) {
            Outcome outcome = others.getOrDefault(part, outcome(part));
            score += outcome.counted();
            most += outcome.dropped() ? 0 : 1;
        }
        return new Total(score * (100 - percentOff) / 100, most);
    }
}
