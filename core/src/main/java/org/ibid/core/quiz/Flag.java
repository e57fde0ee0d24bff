package org.ibid.core.quiz;

/** Whether a learner wants to come back to an item. */
public record Flag(boolean flagged) {}
