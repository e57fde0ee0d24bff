package org.ibid.core.quiz;

import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.Response;

/**
 * What a learner answered to {@link AnotherItem}. It is told of at once and kept nowhere.
 *
 * @param item the one that was shown; 409 when it would be another by now
 * @param responses by id of the part; nothing for what was not answered
 */
public record AnotherResponse(UUID item, Map<String, Response> responses) {

    public AnotherResponse {
        responses = Map.copyOf(responses);
    }
}
