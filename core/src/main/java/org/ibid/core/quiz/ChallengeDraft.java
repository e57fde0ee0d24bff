package org.ibid.core.quiz;

import java.util.List;
import org.ibid.core.item.Response;

/** @param cited stretches of the essay, at least one */
public record ChallengeDraft(List<Response.Selected> cited, String words) {

    public ChallengeDraft {
        cited = List.copyOf(cited);
    }
}
