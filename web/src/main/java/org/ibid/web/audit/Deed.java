package org.ibid.web.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit log.
 *
 * @param person who did it; null for Ibid itself
 * @param action noun and verb: {@code essay.published}
 * @param subject id of what it was done to
 */
public record Deed(
        Instant at,
        @Nullable UUID person,
        String action,
        @Nullable UUID subject,
        Map<String, String> detail) {}
