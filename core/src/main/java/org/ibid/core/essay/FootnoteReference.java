package org.ibid.core.essay;

/**
 * A place in the canonical text where a note is called: zero-width, between two characters.
 *
 * @param footnote id of the note
 * @param offset offset in the canonical text, 0 to its length
 * @param confidence 1 where the format marks references; for recovered markers, the margin by which the best reading
 *     of all markers beats the best one without this marker, squashed into 0 to 1
 */
public record FootnoteReference(String footnote, int offset, double confidence) {}
