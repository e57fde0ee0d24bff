package org.ibid.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.core.quiz.ItemEvent;
import org.ibid.core.quiz.ItemHistory;
import org.ibid.web.people.Person;

/**
 * What was done to an item and where it is used, for its page.
 *
 * @param entries the newest first
 */
record History(List<Entry> entries, List<String> quizzes, long attempts) {

    /** Nothing could be asked of quiz-service just now. */
    static final History UNKNOWN = new History(List.of(), List.of(), 0);

    /** @param who empty for a rule, and for somebody whom nobody here knows any more */
    record Entry(String action, String who, Instant at, int revision, String words, boolean undone) {}

    History {
        entries = List.copyOf(entries);
        quizzes = List.copyOf(quizzes);
    }

    /** @param named people by id */
    static History of(ItemHistory history, Function<Set<UUID>, Map<UUID, Person>> named) {
        Map<UUID, Person> people = named.apply(history.events().stream()
                .map(ItemEvent::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new History(
                history.events().reversed().stream()
                        .map(event -> entry(event, people))
                        .toList(),
                history.quizzes(),
                history.attempts());
    }

    private static Entry entry(ItemEvent event, Map<UUID, Person> people) {
        Person person = event.by() == null ? null : people.get(event.by());
        return new Entry(
                event.action().name(),
                person == null ? "" : person.name(),
                event.at(),
                event.revision(),
                event.words(),
                event.undone());
    }

    public boolean used() {
        return !quizzes.isEmpty() || attempts > 0;
    }
}
