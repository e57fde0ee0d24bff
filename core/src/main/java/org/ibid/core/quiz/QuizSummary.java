package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;

/**
 * A quiz as its teachers see it in a list.
 *
 * @param items ids in order
 * @param maxScore sum of the parts of its items
 */
public record QuizSummary(UUID quiz, UUID library, String title, List<UUID> items, double maxScore) {}
