package org.ibid.core.quiz;

import java.util.UUID;
import org.ibid.core.essay.EssayVersion;

/**
 * A version as web hands it to quiz-service. Sending it again with the same hash changes nothing.
 *
 * @param library scope of the essay and of its items
 * @param number 1, 2, 3 … in the essay
 * @param contentHash {@link EssayVersion#contentHash()} as web computed it
 */
public record PublishedVersion(UUID library, UUID essay, int number, String contentHash, EssayVersion version) {}
