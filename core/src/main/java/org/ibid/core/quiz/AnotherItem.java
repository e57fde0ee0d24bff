package org.ibid.core.quiz;

import java.util.UUID;
import org.ibid.core.item.ItemBody;

/**
 * Another item on the passage of one that has been answered and explained. It counts for nothing.
 *
 * @param version number of the essay version that its targets point into
 * @param body as a learner may see it
 */
public record AnotherItem(UUID item, UUID essay, int version, ItemBody body) {}
