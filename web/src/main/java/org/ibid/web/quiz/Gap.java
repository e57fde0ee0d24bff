package org.ibid.web.quiz;

import org.ibid.core.item.ItemBody;
import org.jspecify.annotations.Nullable;

/**
 * A prompt taken apart at its gap.
 *
 * @param before the whole prompt where it has no gap; null where there is no prompt
 * @param after null without a gap
 */
record Gap(@Nullable String before, @Nullable String after) {

    static Gap in(@Nullable String prompt) {
        if (prompt == null) {
            return new Gap(null, null);
        }
        int at = prompt.indexOf(ItemBody.GAP);
        return at < 0
                ? new Gap(prompt, null)
                : new Gap(prompt.substring(0, at), prompt.substring(at + ItemBody.GAP.length()));
    }
}
