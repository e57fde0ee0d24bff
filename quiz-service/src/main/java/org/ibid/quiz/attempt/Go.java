package org.ibid.quiz.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.ItemStep;

/**
 * One go at an item: what was answered in it, and what it loses for the tries and hints before.
 *
 * @param responses by id of the part; nothing for what was not answered
 * @param percentOff of the item's points
 */
public record Go(Map<String, Response> responses, int percentOff) {

    public Go {
        responses = Map.copyOf(responses);
    }

    /** Without tries and hints there is one go, which loses nothing. */
    static List<Go> only(Map<String, Response> responses) {
        return List.of(new Go(responses, 0));
    }

    /**
     * A step, as far as it bears on marks.
     *
     * @param responses of a try
     */
    record Step(ItemStep.Kind kind, int percentOff, Map<String, Response> responses) {}

    /**
     * Every try, then what stands at the end: that is a further go where it was changed after the last try.
     *
     * @param steps in order
     */
    static List<Go> of(During during, List<Step> steps, Map<String, Response> last) {
        List<Go> goes = new ArrayList<>();
        int hints = 0;
        for (Step step : steps) {
            if (step.kind() == ItemStep.Kind.TRY) {
                goes.add(new Go(step.responses(), step.percentOff()));
            } else {
                hints++;
            }
        }
        if (goes.isEmpty() || !goes.getLast().responses().equals(last)) {
            goes.add(new Go(last, during.percentOff(goes.size(), hints)));
        }
        return goes;
    }
}
