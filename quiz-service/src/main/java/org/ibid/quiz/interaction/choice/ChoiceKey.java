package org.ibid.quiz.interaction.choice;

import java.util.Map;
import org.ibid.quiz.interaction.Key;

/**
 * @param correct id of the right option
 * @param distractorReasons for each other option's id, why it is wrong and where it truly belongs
 */
public record ChoiceKey(String correct, Map<String, String> distractorReasons) implements Key {

    public ChoiceKey {
        distractorReasons = Map.copyOf(distractorReasons);
    }
}
