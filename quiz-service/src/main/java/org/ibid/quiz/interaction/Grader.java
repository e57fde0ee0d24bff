package org.ibid.quiz.interaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * Grades one interaction and knows the shape of its key. Pure.
 *
 * @param <I> the interaction
 * @param <K> its key
 * @param <R> its response
 */
public interface Grader<I extends Interaction, K extends Key, R extends Response> {

    Class<I> interaction();

    Class<K> key();

    Class<R> response();

    /** Scores 0 to 1. A blank response scores 0. */
    Outcome grade(I interaction, K key, R response);

    /** The same where it matters whether anything hangs on the score; in practice a grader may be bolder. */
    default Outcome grade(I interaction, K key, R response, Setting setting) {
        return grade(interaction, key, response);
    }

    /** A response that scores in full. */
    R right(I interaction, K key);

    /** The same in words. */
    String words(I interaction, K key);

    /** Every form that counts as right, for text; otherwise empty. */
    default List<String> accepted(K key) {
        return List.of();
    }

    /** Why each wrong option is wrong, by its id; empty where there are no options. */
    default Map<String, String> reasons(K key) {
        return Map.of();
    }

    /** @param before the key that the teacher saw, or null for a new part; what a form does not hold is kept from it */
    KeyEdit fromForm(I interaction, @Nullable K before, KeyForm form);

    /**
     * A key for which another response is right, after the item was answered: no text is at hand then.
     *
     * @param form with the response and, where there are more, the forms that are right
     */
    default KeyEdit rekeyed(I interaction, K before, KeyForm form) {
        return fromForm(interaction, before, form);
    }

    /** What is wrong with a response that cannot have come from this interaction; empty when it can. */
    Optional<String> misfit(I interaction, R response);
}
