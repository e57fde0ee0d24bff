package org.ibid.quiz.interaction.match;

import java.util.List;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Key;

/** @param pairs each row with the one choice that belongs to it, by row */
public record MatchKey(List<Response.Pair> pairs) implements Key {

    public MatchKey {
        pairs = new Response.Match(pairs).pairs();
    }
}
