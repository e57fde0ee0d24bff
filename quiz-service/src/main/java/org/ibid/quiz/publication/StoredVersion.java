package org.ibid.quiz.publication;

import java.util.UUID;
import org.ibid.core.essay.EssayVersion;

/**
 * An essay version as this service keeps it.
 *
 * @param id of the row, to which anchors refer
 * @param library scope of the essay
 */
public record StoredVersion(UUID id, UUID library, UUID essay, int number, EssayVersion version) {}
