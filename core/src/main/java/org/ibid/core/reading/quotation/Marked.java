package org.ibid.core.reading.quotation;

import org.ibid.core.essay.Span;

/**
 * Words between two marks.
 *
 * @param span the words without their marks
 * @param unclosed true where the end was guessed
 */
record Marked(Span span, boolean unclosed) {}
