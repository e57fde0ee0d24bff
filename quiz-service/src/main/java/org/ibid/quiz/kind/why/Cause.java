package org.ibid.quiz.kind.why;

import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Statement;

/**
 * A statement with the reason that its own sentence gives for it.
 *
 * @param reason where the reason stands, in the canonical text, without its closing stop
 * @param sign the words that join them
 */
record Cause(Statement effect, Span reason, String sign) {}
