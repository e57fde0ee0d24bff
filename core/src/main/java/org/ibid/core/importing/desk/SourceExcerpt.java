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
        int start = letter == 0 ? 0 : whole.places()[letter - 1] + 1;
        int beyond = Math.min(count, letter + words);
        int end = beyond == count ? original.length() : whole.places()[beyond];
        int shownEnd = Math.min(end, start + LONGEST);
        return new SourceExcerpt(
                original.substring(whole(original, Math.max(0, start - AROUND)), start),
                original.substring(start, whole(original, shownEnd)),
                original.substring(
                        whole(original, shownEnd), whole(original, Math.min(original.length(), shownEnd + AROUND))));
    }

    /** Not between the two halves of a character. */
    private static int whole(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at + 1 : at;
    }

    private static String last(String text, int most) {
        return text.substring(Math.max(0, text.length() - most));
    }

    private static String first(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
