package org.ibid.core.annotation;

import java.util.List;
import org.ibid.core.essay.Span;

/** What came of looking for a target in a text. */
public sealed interface Anchored {

    /** @param confidence 0 to 1; 1 only where words and context stand unchanged at their position */
    record Found(Span span, double confidence, Method method) implements Anchored {}

    /**
     * The place is lost (or not certain).
     *
     * @param reason in words
     * @param candidates the places that it might be, in order of offset
     */
    record Orphan(String reason, List<Span> candidates) implements Anchored {
        public Orphan {
            candidates = List.copyOf(candidates);
        }
    }

    enum Method {
        POSITION,
        QUOTE
    }
}
