package org.ibid.core.quiz;

import java.util.UUID;

/**
 * An item of another essay that is suspended, because a new version of this one no longer has its words for certain.
 *
 * @param essay the one that the item belongs to
 * @param pinned number of the version of this essay that the item keeps to
 */
public record WaitingBeside(UUID item, UUID essay, String stem, int pinned) {}
