package org.ibid.quiz.kind;

import java.util.Set;

/**
 * Kinds whose options judge what is shown instead of standing in the essay: <i>yes, it says so</i>, <i>it rejects the
 * claim</i>, <i>it gives an instance</i>. Their right answer is proved by a gate of their own, not by its words standing at the evidence.
 */
public final class Verdicts {

    private static final Set<String> KINDS = Set.of("stance", "saysso", "notstated", "noteuse");

    private Verdicts() {}

    public static boolean of(Draft draft) {
        return KINDS.contains(draft.kind());
    }
}
