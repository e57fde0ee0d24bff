package org.ibid.quiz.generation;

import java.util.Map;
import org.ibid.quiz.kind.Draft;

/**
 * How often a reader of the essay accepted the items of a rule unedited.
 */
final class Acceptance {

    private static final double UNKNOWN = 0.7;

    private static final Map<String, Double> BY_RULE = Map.of();

    private Acceptance() {}

    /** 0 to 1. */
    static double of(Draft draft) {
        return BY_RULE.getOrDefault(draft.rule(), UNKNOWN);
    }
}
