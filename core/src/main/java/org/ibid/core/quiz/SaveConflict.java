package org.ibid.core.quiz;

import java.time.Instant;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/** Body of a 409 to a save: what is kept and what was sent, neither lost. */
public record SaveConflict(
        int revision, @Nullable Response stored, @Nullable Instant savedAt, Response sent) {}
