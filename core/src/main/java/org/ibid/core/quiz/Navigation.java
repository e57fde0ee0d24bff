package org.ibid.core.quiz;

/** How a learner moves between the pages of an attempt. */
public enum Navigation {
    FREE,
    /** Page by page, never back. */
    SEQUENTIAL
}
