package org.ibid.quiz.language;

import org.ibid.core.essay.Person;
import org.ibid.core.essay.Span;

/**
 * Where the essay itself speaks of somebody, outside of anybody’s words.
 *
 * @param span of the name, in the canonical text
 */
public record Mention(Person person, Span span, Line line) {}
