package org.ibid.core.quiz;

import org.jspecify.annotations.Nullable;

/** What came of one answer of a page: one of the three. */
public record PartSaved(
        int slot,
        String part,
        @Nullable Saved saved,
        @Nullable SaveConflict conflict,
        @Nullable Problem problem) {}
