package org.ibid.core.alignment;

import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * A block or a note of one version.
 *
 * @param kind of the block, {@code note} for a note
 * @param footnote its own id for a note, null for a block
 * @param span in the canonical text, or the whole of the note's text
 */
record Passage(String id, String kind, @Nullable String footnote, Span span) {}
