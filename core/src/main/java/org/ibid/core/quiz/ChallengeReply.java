package org.ibid.core.quiz;

/**
 * A teacher's answer to a challenge.
 *
 * @param upheld whether the learner is right
 * @param words for the learner; must not be empty
 */
public record ChallengeReply(boolean upheld, String words) {}
