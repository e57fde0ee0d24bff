package org.ibid.web.library;

/** How far somebody may go in an essay. */
public enum Access {
    /** Its questions are seen and decided about. */
    REVIEW,
    /** They are changed and written, too. */
    EDIT,
    /** Everything, its text included: it is theirs. */
    OWN
}
