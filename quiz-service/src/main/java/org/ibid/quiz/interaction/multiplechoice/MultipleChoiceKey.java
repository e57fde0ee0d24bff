package org.ibid.quiz.interaction.multiplechoice;

import java.util.List;
import java.util.Map;
import org.ibid.quiz.interaction.Key;

/**
 * @param correct ids of the right options; at least one
 * @param distractorReasons for each other option's id, why it is wrong and where it truly belongs
 */
public record MultipleChoiceKey(List<String> correct, Map<String, String> distractorReasons) implements Key {

    public MultipleChoiceKey {
        correct = correct.stream().distinct().sorted().toList();
        distractorReasons = Map.copyOf(distractorReasons);
    }
}
