package org.ibid.core.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ibid.core.essay.Span;

/** Every place where the exact words of a quote stand, found once, with how much of the context stands there too. */
final class QuotePlaces {

    /** More places than this are not told apart: words so common are no quote. */
    private static final int MOST_PLACES = 10_000;

    private static final int MOST_CANDIDATES = 20;

    private record Place(Span span, double agreement) {}

    private final List<Place> byAgreement = new ArrayList<>();

    private QuotePlaces() {}

    static QuotePlaces of(String text, TextQuoteSelector quote) {
        QuotePlaces places = new QuotePlaces();
        String exact = quote.exact();
        if (exact.isEmpty()) {
            return places;
        }
        int at = text.indexOf(exact);
        while (at >= 0 && places.byAgreement.size() < MOST_PLACES) {
            places.byAgreement.add(new Place(new Span(at, at + exact.length()), agreement(text, at, quote)));
            at = text.indexOf(exact, at + 1);
        }
        places.byAgreement.sort(Comparator.comparingDouble(Place::agreement).reversed());
        return places;
    }

    int count() {
        return byAgreement.size();
    }

    double bestAgreement() {
        return byAgreement.getFirst().agreement();
    }

    /** How near the second best comes. Where not all places were looked at, the best is not known. */
    double nextAgreement() {
        return count() == MOST_PLACES ? bestAgreement() : byAgreement.get(1).agreement();
    }

    /** The one best place, or those that come near it, in order of offset. */
    List<Span> best() {
        double near = bestAgreement() - Anchoring.LEAST_LEAD;
        return byAgreement.stream()
                .filter(p -> count() == 1 || p.agreement() >= near)
                .limit(MOST_CANDIDATES)
                .map(Place::span)
                .sorted()
                .toList();
    }

    /**
     * How much of the prefix (from its end) and the suffix (from its start) stands around a place, 0 to 1; 1 where there
     * is no context to compare.
     */
    static double agreement(String text, int start, TextQuoteSelector quote) {
        int full = quote.prefix().length() + quote.suffix().length();
        if (full == 0) {
            return 1;
        }
        int end = start + quote.exact().length();
        return (double) (before(text, start, quote.prefix()) + after(text, end, quote.suffix())) / full;
    }

    private static int before(String text, int start, String prefix) {
        int agree = 0;
        while (agree < prefix.length()
                && agree < start
                && prefix.charAt(prefix.length() - 1 - agree) == text.charAt(start - 1 - agree)) {
            agree++;
        }
        return agree;
    }

    private static int after(String text, int end, String suffix) {
        int agree = 0;
        while (agree < suffix.length()
                && end + agree < text.length()
                && suffix.charAt(agree) == text.charAt(end + agree)) {
            agree++;
        }
        return agree;
    }
}
