package org.ibid.core.quiz;

import java.time.Instant;

/** Acknowledges a save after its transaction has been committed. */
public record Saved(int revision, Instant savedAt) {}
