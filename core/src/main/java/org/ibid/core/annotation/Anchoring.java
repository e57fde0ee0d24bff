package org.ibid.core.annotation;

import java.util.List;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;

/**
 * Finds the place of a target in a text, from the cheap way to the tolerant one, each checked against the quote: at its
 * position, then by its exact words and their context. Never guesses: words that stand in several places with much the
 * same context are an orphan with candidates, and so are short words that stand once more in quite other company.
 */
public final class Anchoring {

    /** Words found by their quote are never as sure as words that did not move. */
    private static final double MOST_BY_QUOTE = 0.95;

    private static final double IN_OTHER_TYPOGRAPHY = 0.9;

    /** From this length on, words that stand in the text once are their own context. */
    private static final int SPEAKS_FOR_ITSELF = TextQuoteSelector.CONTEXT;

    private static final double LEAST_CONTEXT_OF_SHORT_WORDS = 0.25;

    private static final double LEAST_CONTEXT_AMONG_SEVERAL = 0.5;

    /** How much more context the best of several places must have than the next best. */
    static final double LEAST_LEAD = 0.2;

    private Anchoring() {}

    /** The place of a target in the essay or in the note that it names; an orphan where the note is gone. */
    public static Anchored anchor(EssayText text, Target target) {
        String footnote = target.footnote();
        if (footnote != null && text.findFootnote(footnote).isEmpty()) {
            return new Anchored.Orphan("the note is gone", List.of());
        }
        return anchor(text.textOf(footnote), target.position(), target.quote());
    }

    public static Anchored anchor(String text, TextPositionSelector position, TextQuoteSelector quote) {
        int start = position.start();
        if (text.startsWith(quote.exact(), start) && QuotePlaces.agreement(text, start, quote) == 1) {
            Span here = new Span(start, start + quote.exact().length());
            return new Anchored.Found(here, 1, Anchored.Method.POSITION);
        }
        return byQuote(text, quote);
    }

    private static Anchored byQuote(String text, TextQuoteSelector quote) {
        QuotePlaces places = QuotePlaces.of(text, quote);
        if (places.count() == 0) {
            return inOtherTypography(text, quote);
        }
        double best = places.bestAgreement();
        if (places.count() == 1) {
            boolean enough = quote.exact().length() >= SPEAKS_FOR_ITSELF || best >= LEAST_CONTEXT_OF_SHORT_WORDS;
            return enough
                    ? found(places, 0.5 + best / 2)
                    : new Anchored.Orphan("the words stand in the text once, in other company", places.best());
        }
        boolean sure = best >= LEAST_CONTEXT_AMONG_SEVERAL && best - places.nextAgreement() >= LEAST_LEAD;
        return sure
                ? found(places, best)
                : new Anchored.Orphan("the words stand in " + places.count() + " places", places.best());
    }

    /** The same words with other quotation marks, dashes or spaces, if they are long enough and stand there once. */
    private static Anchored inOtherTypography(String text, TextQuoteSelector quote) {
        if (quote.exact().length() >= SPEAKS_FOR_ITSELF) {
            List<Span> places = Typography.pattern(quote.exact())
                    .matcher(text)
                    .results()
                    .limit(2)
                    .map(match -> new Span(match.start(), match.end()))
                    .toList();
            if (places.size() == 1) {
                return new Anchored.Found(places.getFirst(), IN_OTHER_TYPOGRAPHY, Anchored.Method.QUOTE);
            }
        }
        return new Anchored.Orphan("the words no longer stand in the text", List.of());
    }

    private static Anchored found(QuotePlaces places, double confidence) {
        return new Anchored.Found(places.best().getFirst(), Math.min(MOST_BY_QUOTE, confidence), Anchored.Method.QUOTE);
    }
}
