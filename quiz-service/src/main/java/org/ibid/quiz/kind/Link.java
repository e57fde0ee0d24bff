package org.ibid.quiz.kind;

/**
 * Two statements of the essay of which the second answers to the first.
 *
 * @param given what is shown: an effect, a cause, a point granted
 * @param answer its reason, its consequence, what is set against it
 * @param sign the words that join them, as proof
 */
public record Link(Relation relation, Statement given, Statement answer, String sign) {}
