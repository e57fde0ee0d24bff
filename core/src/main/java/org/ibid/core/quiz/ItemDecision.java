package org.ibid.core.quiz;

import org.jspecify.annotations.Nullable;

/**
 * Approval or rejection of one revision. A decision on a revision that is no longer the newest is refused with 409.
 *
 * @param reason required for a rejection
 */
public record ItemDecision(int revision, @Nullable String reason) {}
