package org.ibid.quiz.language;

import java.util.regex.Pattern;
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

    /** Lengths, times and places on a page: nobody need keep how many feet deep a pit was. */
    private static final Pattern MEASURE = Pattern.compile(
            "feet|foot|inch(?:es)?|miles?|yards?|acres?|hectares?|met(?:re|er)s?|kilomet(?:re|er)s?|cm|mm|km|hours?|minutes?|seconds?|days?|weeks?|months?|years?|degrees?|pages?|lines?|times?|steps?|series|chapters?|volumes?|points?|items?|bits?|bytes?|o");

    private static final double FEW = 10;

    /** True for what may be worth recalling: a share, a sum, a number of people or things with its unit, not a measure. */
    public boolean telling() {
        return switch (kind) {
            case YEAR -> false;
            case PERCENT, MONEY -> true;
            case COUNT ->
                value >= FEW
                        && !(unit + scale).isEmpty()
                        && !MEASURE.matcher(unit).matches();
        };
    }

    public enum Kind {
        YEAR,
        PERCENT,
        MONEY,
        COUNT
    }
}
