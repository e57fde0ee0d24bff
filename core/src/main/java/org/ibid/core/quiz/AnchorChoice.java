package org.ibid.core.quiz;

import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a person says that a target stands: at one of the candidates, or elsewhere.
 *
 * @param target index of the target
 * @param candidate index of the candidate, from 0; null for elsewhere
 * @param footnote id of the note that {@code elsewhere} points into, or null for the essay's own text
 */
public record AnchorChoice(
        int target,
        @Nullable Integer candidate,
        @Nullable String footnote,
        @Nullable Span elsewhere) {

    public static AnchorChoice candidate(int target, int candidate) {
        return new AnchorChoice(target, candidate, null, null);
    }

    public static AnchorChoice elsewhere(int target, @Nullable String footnote, Span span) {
        return new AnchorChoice(target, null, footnote, span);
    }
}
