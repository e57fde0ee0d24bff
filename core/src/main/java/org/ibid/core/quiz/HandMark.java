package org.ibid.core.quiz;

import org.jspecify.annotations.Nullable;

/**
 * A mark made by a person, between teachers until it is released.
 *
 * @param handle of a line of the mark sheet
 * @param sequence of the mark that it stands on; 409 when there is a newer one
 * @param score 0 to 1; null takes a mark back that is not released
 * @param words for the learner; may be empty
 */
public record HandMark(
        String handle, int sequence, @Nullable Double score, String words) {}
