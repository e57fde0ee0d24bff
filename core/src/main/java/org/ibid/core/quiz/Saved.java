package org.ibid.core.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Acknowledges a save after its transaction has been committed.
 *
 * @param ends when the attempt's time is over as of now, which may have been moved while its page stood open; null
 *     without a limit
 */
public record Saved(int revision, Instant savedAt, @Nullable Instant ends) {}
