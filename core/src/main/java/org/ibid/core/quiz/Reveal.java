package org.ibid.core.quiz;

/** From when on something is shown to the learner. */
public enum Reveal {
    ON_SUBMIT,
    AFTER_CLOSE,
    NEVER
}
