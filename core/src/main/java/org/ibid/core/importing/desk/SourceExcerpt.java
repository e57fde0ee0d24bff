package org.ibid.core.importing.desk;

import java.util.Optional;
import org.ibid.core.essay.Span;

/**
 * What stands in the original around a place of the text. The place is found by the letters around it: whatever else
 * the importer took out or put in, letters stay in their order.
 *
 * @param before as it is printed in the original, a line or two
 * @param at what stands at the place: for a marker, what is printed between the two letters
 */
public record SourceExcerpt(String before, String at, String after) {

    private static final int AROUND = 200;
    private static final int LONGEST = 600;
    private static final int[] CONTEXTS = {48, 24, 12};

    /** A text by its letters, and where each of them stands. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Letters(String letters, int[] places) {
        static Letters of(String text, int from, int to) {
            StringBuilder letters = new StringBuilder();
            int[] places = new int[to - from];
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (Character.isLetter(c)) {
                    places[letters.length()] = i;
                    letters.append(Character.toLowerCase(c));
                }
            }
            return new Letters(letters.toString(), places);
        }
    }

    /** @return empty where the letters around the place stand nowhere in the original */
    public static Optional<SourceExcerpt> of(String original, String canonical, Span span) {
        Letters whole = Letters.of(original, 0, original.length());
        double share = canonical.isEmpty() ? 0 : (double) span.start() / canonical.length();
        for (int context : CONTEXTS) {
            String before = last(
                    Letters.of(canonical, Math.max(0, span.start() - 4 * context), span.start())
                            .letters(),
                    context);
            String after = first(
                    Letters.of(canonical, span.start(), Math.min(canonical.length(), span.start() + 4 * context))
                            .letters(),
                    context);
            int found = nearest(whole.letters(), before + after, (int)
                    (share * whole.letters().length()));
            if (found >= 0) {
                int words = Letters.of(canonical, span.start(), span.end())
                        .letters()
                        .length();
                return Optional.of(cut(original, whole, found + before.length(), words));
            }
        }
        return Optional.empty();
    }

    private static int nearest(String letters, String needle, int expected) {
        if (needle.length() < CONTEXTS[CONTEXTS.length - 1]) {
            return -1;
        }
        int best = -1;
        for (int at = letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + 1)) {
            best = best < 0 || Math.abs(at - expected) < Math.abs(best - expected) ? at : best;
        }
        return best;
    }

    /** @param letter index of the first letter behind the beginning of the place */
    private static SourceExcerpt cut(String original, Letters whole, int letter, int words) {
        int count = whole.letters().length();
        int start;
        int end;
        if (words == 0) {
            start = letter == 0 ? 0 : whole.places()[letter - 1] + 1;
            end = letter == count ? original.length() : whole.places()[letter];
        } else {
            start = glued(original, whole.places()[letter], -1);
            end = glued(original, whole.places()[Math.min(count, letter + words) - 1] + 1, 1);
        }
        int shown = blank(original, Math.min(end, start + LONGEST), end);
        return new SourceExcerpt(
                original.substring(blank(original, Math.max(0, start - AROUND), start), start),
                original.substring(start, shown),
                original.substring(
                        shown, blank(original, Math.min(original.length(), shown + AROUND), original.length())));
    }

    /** As far as marks stand close to words: they belong to them. */
    private static int glued(String text, int at, int step) {
        int place = at;
        while (step < 0 ? place > 0 : place < text.length()) {
            char next = text.charAt(step < 0 ? place - 1 : place);
            if (Character.isWhitespace(next) || Character.isLetter(next)) {
                break;
            }
            place += step;
        }
        return place;
    }

    /** The next end of a word, so that none is cut; not behind the limit. */
    private static int blank(String text, int at, int limit) {
        int place = at;
        while (place > 0 && place < limit && !Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static String last(String text, int most) {
        return text.substring(Math.max(0, text.length() - most));
    }

    private static String first(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
