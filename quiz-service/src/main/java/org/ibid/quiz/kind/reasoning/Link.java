package org.ibid.quiz.kind.reasoning;

import org.ibid.quiz.kind.Statement;

/**
 * Two statements of the essay of which the second answers to the first.
 *
 * @param given what is shown: an effect, a cause, a point granted
 * @param answer its reason, its consequence, what is set against it
 * @param sign the words that join them, as proof
 */
record Link(Relation relation, Statement given, Statement answer, String sign) {}
