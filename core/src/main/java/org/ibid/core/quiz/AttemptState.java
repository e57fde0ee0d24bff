package org.ibid.core.quiz;

public enum AttemptState {
    OPEN,
    SUBMITTED
}
