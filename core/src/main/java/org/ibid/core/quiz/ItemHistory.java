package org.ibid.core.quiz;

import java.util.List;

/**
 * What became of an item, and where it is used.
 *
 * @param events the oldest first
 * @param quizzes titles of the quizzes that it stands in
 * @param attempts in how many attempts somebody has had it, whatever its revision was then
 */
public record ItemHistory(List<ItemEvent> events, List<String> quizzes, long attempts) {

    public ItemHistory {
        events = List.copyOf(events);
        quizzes = List.copyOf(quizzes);
    }
}
