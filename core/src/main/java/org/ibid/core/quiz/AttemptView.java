package org.ibid.core.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its learner sees it: no key, no evidence.
 *
 * @param deadline when it is submitted whatever happens; null without a limit and a close
 * @param now the server's time, for the clock on the page
 * @param slots of a sequential attempt only those of the page that one is on
 */
public record AttemptView(
        UUID attempt,
        UUID assignment,
        UUID course,
        String title,
        AttemptState state,
        Instant started,
        @Nullable Instant deadline,
        @Nullable Instant submitted,
        Instant now,
        List<Slot> slots,
        Going going) {

    public AttemptView {
        going = going == null ? Going.plain(slots.size()) : going;
    }

    /**
     * One item of the attempt.
     *
     * @param number from 1
     * @param version number of the essay version that its targets point into
     * @param parts what was saved, one for each part of the body and in its order
     * @param flagged whether the learner wants to come back to it
     * @param access whether the essay may be read meanwhile; null where an older service does not say it
     * @param midway how far one has come with it; null where nothing is told before handing in
     */
    public record Slot(
            int number,
            UUID item,
            UUID essay,
            int version,
            ItemBody body,
            List<SavedPart> parts,
            boolean flagged,
            @Nullable TextAccess access,
            @Nullable Midway midway) {}

    /**
     * @param revision 0 before the first save
     * @param response null before the first save
     */
    public record SavedPart(
            String part,
            int revision,
            @Nullable Response response,
            @Nullable Instant savedAt) {}
}
