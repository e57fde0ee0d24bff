package org.ibid.core.quiz;

import java.util.List;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;

/** @param baseRevision the revision that was edited; 409 when it is no longer the newest */
public record ItemEdit(int baseRevision, ItemBody body, List<KeyForm> keys, String rationale) {}
