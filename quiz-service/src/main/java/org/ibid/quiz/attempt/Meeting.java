package org.ibid.quiz.attempt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.Trial;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.interaction.textselection.Snapping;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.item.TypedItems;

/** An item met outside of any attempt: shown, graded and explained as in one, and then forgotten. Pure. */
final class Meeting {

    private Meeting() {}

    /** @param order the same for the same item, so that options do not move between two looks */
    static Trial.Met of(TypedItems.Typed item, List<AttemptFeedback.Answered> answers, UUID order) {
        return new Trial.Met(LearnersBody.of(item.body(), order, 1), answers.isEmpty() ? null : told(item, answers));
    }

    private static Feedback told(TypedItems.Typed item, List<AttemptFeedback.Answered> answers) {
        Map<String, Response> given = new HashMap<>();
        for (AttemptFeedback.Answered answer : answers) {
            if (answer.response() != null) {
                given.put(answer.part(), snapped(item.version(), answer.response()));
            }
        }
        KeyedRevision keys = located(item);
        Map<String, Outcome> outcomes = new LinkedHashMap<>(Grading.grade(item.body(), keys, given));
        outcomes.replaceAll((part, outcome) -> outcome.forLearner());
        return SlotFeedback.tried(item.body(), answers, outcomes, keys);
    }

    private static Response snapped(EssayVersion version, Response response) {
        return response instanceof Response.TextSelection selected ? Snapping.snap(version, selected) : response;
    }

    private static KeyedRevision located(TypedItems.Typed item) {
        Map<String, Key> keys = new HashMap<>(item.keys().keys());
        keys.replaceAll((part, key) ->
                key instanceof TextSelectionKey selection ? Snapping.in(item.version(), selection) : key);
        return new KeyedRevision(item.keys().revision(), keys, item.keys().rationale());
    }
}
