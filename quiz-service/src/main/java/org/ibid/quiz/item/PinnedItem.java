package org.ibid.quiz.item;

import java.util.UUID;
import org.ibid.core.item.ItemBody;

/**
 * An item as an attempt pins it.
 *
 * @param revision id of the approved revision
 * @param anchor id of the anchor that says where it stands
 * @param version number of the essay version that the anchor points into
 * @param body with its targets where the anchor has them, evidence among them
 */
public record PinnedItem(UUID item, UUID revision, UUID anchor, UUID essay, int version, ItemBody body) {}
