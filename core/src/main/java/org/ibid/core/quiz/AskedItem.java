package org.ibid.core.quiz;

import java.util.UUID;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.ItemBody;

/**
 * An item as attempts at an assignment hold it, for the teachers of the course.
 *
 * @param number the smallest number that it has in an attempt
 * @param version number of the essay version that its targets point into
 * @param told its right answers, why they are right and the places; no outcomes
 * @param attempts how many submitted attempts hold it
 * @param waiting how many parts in them are not marked yet
 * @param marked how many of those have a mark that is not released
 */
public record AskedItem(
        UUID item,
        UUID revision,
        int number,
        UUID essay,
        int version,
        ItemBody body,
        Feedback told,
        int attempts,
        int waiting,
        int marked) {}
