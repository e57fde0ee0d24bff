package org.ibid.core.essay;

import org.jspecify.annotations.Nullable;

/**
 * A sentence. Sentences do not overlap and lie inside one passage.
 *
 * @param passageId the passage it stands in
 * @param footnote id of the note whose text {@code span} points into, or null for the canonical text
 */
public record Sentence(String passageId, @Nullable String footnote, Span span) {}
