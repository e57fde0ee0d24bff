package org.ibid.quiz.interaction.inlinechoice;

import java.util.Map;
import org.ibid.quiz.interaction.Key;

/**
 * @param correct id of the right option
 * @param distractorReasons for each other option's id, why it is wrong and where it truly belongs
 */
public record InlineChoiceKey(String correct, Map<String, String> distractorReasons) implements Key {

    public InlineChoiceKey {
        distractorReasons = Map.copyOf(distractorReasons);
    }
}
