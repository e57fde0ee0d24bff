package org.ibid.core.quiz;

import java.util.List;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one item, across all students and without their names, for whoever marks it.
 *
 * @param lines those that are alike beside each other, the most common first
 */
public record MarkSheet(AskedItem asked, List<Line> lines) {

    public MarkSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One part of somebody's attempt.
     *
     * @param handle stands for attempt and part, and tells nobody whose it is
     * @param alike number of the group of responses that say nearly the same, from 1
     * @param sequence of the newest mark; a mark that is made on an older one is refused
     * @param suggested what the rule suggests; its score is 0 where it suggests nothing
     * @param draft what was marked and is not released; null before
     */
    public record Line(
            String handle,
            String part,
            int alike,
            int sequence,
            Response response,
            Outcome suggested,
            @Nullable Outcome draft) {}
}
