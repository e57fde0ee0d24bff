package org.ibid.quiz.interaction;

/** What hangs on a score. */
public enum Setting {
    /** A mark: what is only probable waits for a teacher. */
    GRADED,
    /** Nothing but what comes next. */
    PRACTICE
}
