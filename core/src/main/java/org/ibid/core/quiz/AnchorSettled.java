package org.ibid.core.quiz;

/** @param whole whether nothing more of this item waits, so that it may be used again */
public record AnchorSettled(boolean whole) {}
