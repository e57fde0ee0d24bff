package org.ibid.quiz.interaction.gapmatch;

import java.util.List;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Key;

/** @param pairs each gap with the one choice that belongs to it, by gap */
public record GapMatchKey(List<Response.Pair> pairs) implements Key {

    public GapMatchKey {
        pairs = new Response.GapMatch(pairs).pairs();
    }
}
