package org.ibid.web.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What quiz-service has not been told yet.
 *
 * @param since when the oldest letter was written; null where none waits
 * @param trouble why the oldest one that failed did so; null where none failed
 */
public record Backlog(
        long letters, @Nullable Instant since, @Nullable String trouble) {}
