package org.ibid.core.quiz;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A quiz as its teachers see it in a list.
 *
 * @param items ids of those that every attempt has, in order
 * @param maxScore sum of the parts of what an attempt has
 * @param draws what is drawn for each attempt besides
 */
public record QuizSummary(UUID quiz, UUID library, String title, List<UUID> items, double maxScore, List<Draw> draws) {

    public QuizSummary {
        draws = List.copyOf(Objects.requireNonNullElse(draws, List.of()));
    }

    public QuizSummary(UUID quiz, UUID library, String title, List<UUID> items, double maxScore) {
        this(quiz, library, title, items, maxScore, List.of());
    }

    /** Ids of everything that an attempt may have. */
    public List<UUID> every() {
        return Stream.concat(items.stream(), draws.stream().flatMap(row -> row.pool().stream()))
                .distinct()
                .toList();
    }

    /** How many items an attempt has. */
    public int count() {
        return items.size() + draws.stream().mapToInt(Draw::number).sum();
    }
}
