package org.ibid.core.quiz;

/**
 * What of a policy is this learner's own, for telling them. It has been counted in already.
 *
 * @param extraSeconds how much of the limit comes on top of everybody's
 * @param largerType whether the page is to be set larger
 * @param breakSeconds how much of the extra time is meant for breaks
 */
public record Allowance(int extraSeconds, boolean largerType, int breakSeconds) {

    public static final Allowance NONE = new Allowance(0, false, 0);
}
