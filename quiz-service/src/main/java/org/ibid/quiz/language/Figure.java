package org.ibid.quiz.language;

import org.ibid.core.essay.Span;

/**
 * A number or a year of the text.
 *
 * @param span of the figure alone, in the text it was found in, its sign or unit not included
 * @param value what it amounts to; {@code 1.2 million} is 1,200,000
 * @param scale the word of size that follows and belongs to it ({@code million}), or empty
 * @param unit what is counted, as the text says it: {@code %}, {@code percent}, {@code people}; empty if unknown
 * @param exact false where the text hedges, or gives a range or a decade
 */
public record Figure(Span span, String text, Kind kind, double value, String scale, String unit, boolean exact) {

    public enum Kind {
        YEAR,
        PERCENT,
        MONEY,
        COUNT
    }
}
