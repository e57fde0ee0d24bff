package org.ibid.core.item;

import java.util.List;
import java.util.Map;

/**
 * The key of one part as a teacher reviews and edits it. Leaves quiz-service only for a teacher of the library.
 *
 * @param correct a response that scores in full
 * @param accepted for text: every form that counts as right, the one to show first; otherwise empty
 * @param distractorReasons for each wrong option's id, why it is wrong and where it truly belongs
 */
public record KeyForm(String part, Response correct, List<String> accepted, Map<String, String> distractorReasons) {

    public KeyForm {
        accepted = List.copyOf(accepted);
        distractorReasons = Map.copyOf(distractorReasons);
    }
}
