package org.ibid.quiz.kind.why;

import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Leaning;
import org.ibid.quiz.language.Line;

/**
 * A statement with what its own sentence, or the one beside it, gives as its reason or lets follow from it.
 *
 * @param line where the statement stands
 * @param given the statement, with what it leans on
 * @param answer where the reason stands, in the canonical text, without its closing stop
 * @param sign the words that join them
 */
record Cause(Line line, Leaning given, Span answer, String sign) {}
