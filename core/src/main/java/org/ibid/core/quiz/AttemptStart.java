package org.ibid.core.quiz;

/** @param policy what holds for this learner now */
public record AttemptStart(EffectivePolicy policy) {}
