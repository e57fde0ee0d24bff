package org.ibid.core.quiz;

/**
 * A new attempt, or the open one gone on with.
 *
 * @param token attempt token: lets its bearer read, save and submit this attempt until its deadline
 */
public record StartedAttempt(String token, AttemptView attempt) {}
