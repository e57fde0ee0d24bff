package org.ibid.core.quiz;

public enum ItemState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    REJECTED,
    RETIRED
}
