package org.ibid.quiz.ruling;

import java.time.Instant;
import java.util.UUID;
import org.ibid.core.quiz.RegradeOrder;

/**
 * A regrade as it was ordered and run.
 *
 * @param number from 1, in its assignment
 * @param plan hash of the plan that it carried out
 */
public record Ruled(UUID id, int number, RegradeOrder order, String plan, UUID by, Instant at) {}
