package org.ibid.core.quiz;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A regrade to be run.
 *
 * @param hash of the plan that the teacher saw; 409 when the run would do anything else
 * @param challenge the upheld challenge that it settles, or null
 */
public record RegradeRun(
        RegradeOrder order, String hash, @Nullable UUID challenge) {}
