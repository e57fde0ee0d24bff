package org.ibid.core.quiz;

import java.util.List;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Level;

/**
 * An item that a person writes from nothing.
 *
 * @param version number of the essay version that its targets point into
 * @param difficulty 0 easy to 1 hard, as its writer thinks
 * @param draft true while it is not to be reviewed yet
 */
public record ItemWriting(
        int version,
        ItemBody body,
        List<KeyForm> keys,
        String rationale,
        Level level,
        double difficulty,
        boolean draft) {}
