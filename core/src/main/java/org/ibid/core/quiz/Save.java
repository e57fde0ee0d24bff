package org.ibid.core.quiz;

import java.util.UUID;
import org.ibid.core.item.Response;

/**
 * One answer to be kept.
 *
 * @param saveId chosen by the client; the same id with the same body is answered as the first time, with another body 422
 * @param baseRevision the revision that the learner saw; 409 with both texts when it is no longer the newest
 */
public record Save(UUID saveId, int baseRevision, Response response) {}
