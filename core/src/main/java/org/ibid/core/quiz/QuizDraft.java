package org.ibid.core.quiz;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A quiz of chosen items, in order, and of items drawn from a blueprint for each attempt behind them. Only approved items
 * of the library may stand in it.
 *
 * @param draws the blueprint's rows; none where every item is chosen
 */
public record QuizDraft(String title, List<UUID> items, List<Draw> draws) {

    /** What web of the release before sends has no draws. */
    public QuizDraft {
        draws = List.copyOf(Objects.requireNonNullElse(draws, List.of()));
    }

    public QuizDraft(String title, List<UUID> items) {
        this(title, items, List.of());
    }
}
