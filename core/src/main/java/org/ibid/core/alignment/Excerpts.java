package org.ibid.core.alignment;

import java.util.Arrays;
import java.util.Optional;
import org.ibid.core.alignment.Wording.Range;

/** Finds some words of sentences whose place is known: a name, a figure, a clause. */
final class Excerpts {

    private static final double LEAST_ALIKE = 0.5;
    private static final int LEAST_WORDS_CHANGED = 3;

    /** So many words say by themselves where in a sentence they stand. */
    private static final int SPEAK_FOR_THEMSELVES = 5;

    private final Matching matching;

    Excerpts(Matching matching) {
        this.matching = matching;
    }

    /** @param place the words there now, or those of the sentence where none are in their place */
    record Excerpt(Range place, double likeness, boolean certain) {}

    /**
     * @param whole the sentences that the words stand in
     * @param there the place of these
     */
    Excerpt find(Range words, Range whole, Range there) {
        int from = left(words, whole, there);
        int to = right(words, whole, there);
        if (from >= to) {
            return new Excerpt(there, 0, false);
        }
        Range place = new Range(from, to);
        double likeness = likeness(words, place);
        boolean here = everyWord(words, place);
        boolean certain = here
                ? beside(words, place, whole, there) || alone(words, whole, place, there)
                : words.size() >= LEAST_WORDS_CHANGED
                        && likeness >= LEAST_ALIKE
                        && edgesHold(words, place, whole, there);
        return new Excerpt(place, likeness, certain);
    }

    private int left(Range words, Range whole, Range there) {
        int first = matching.wordTo[words.from()];
        if (within(first, there)) {
            return first;
        }
        for (int w = words.from() - 1; w >= whole.from(); w--) {
            if (within(matching.wordTo[w], there)) {
                return matching.wordTo[w] + 1;
            }
        }
        return there.from();
    }

    private int right(Range words, Range whole, Range there) {
        int last = matching.wordTo[words.to() - 1];
        if (within(last, there)) {
            return last + 1;
        }
        for (int w = words.to(); w < whole.to(); w++) {
            if (within(matching.wordTo[w], there)) {
                return matching.wordTo[w];
            }
        }
        return there.to();
    }

    private static boolean within(int word, Range there) {
        return there.from() <= word && word < there.to();
    }

    private double likeness(Range words, Range place) {
        return Likeness.of(
                        Arrays.copyOfRange(matching.a.form, words.from(), words.to()),
                        Arrays.copyOfRange(matching.b.form, place.from(), place.to()),
                        matching.lexicon)
                .share;
    }

    /** Word for word, other spellings of them included, with nothing between. */
    private boolean everyWord(Range words, Range place) {
        if (words.size() != place.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (matching.wordTo[words.from() + i] != place.from() + i) {
                return false;
            }
        }
        return true;
    }

    /** The word before or the word after is the same one, or they begin or end the sentence as they did. */
    private boolean beside(Range words, Range place, Range whole, Range there) {
        return leftHolds(words, place, whole, there) || rightHolds(words, place, whole, there);
    }

    private boolean edgesHold(Range words, Range place, Range whole, Range there) {
        return (leftHolds(words, place, whole, there) || matching.wordTo[words.from()] == place.from())
                && (rightHolds(words, place, whole, there) || matching.wordTo[words.to() - 1] == place.to() - 1);
    }

    private boolean leftHolds(Range words, Range place, Range whole, Range there) {
        return words.from() == whole.from()
                ? place.from() == there.from()
                : matching.wordTo[words.from() - 1] == place.from() - 1;
    }

    private boolean rightHolds(Range words, Range place, Range whole, Range there) {
        return words.to() == whole.to() ? place.to() == there.to() : matching.wordTo[words.to()] == place.to();
    }

    private boolean alone(Range words, Range whole, Range place, Range there) {
        if (words.size() >= SPEAK_FOR_THEMSELVES) {
            return true;
        }
        return times(matching.a, words, whole) == 1 && times(matching.b, place, there) == 1;
    }

    /** Whether some words stand in a place between the same two words as before. */
    boolean standIn(Range words, Range place) {
        for (int at = place.from(); at + words.size() <= place.to(); at++) {
            if (Arrays.equals(matching.b.form, at, at + words.size(), matching.a.form, words.from(), words.to())
                    && same(words.from() - 1, at - 1)
                    && same(words.to(), at + words.size())) {
                return true;
            }
        }
        return false;
    }

    private boolean same(int was, int is) {
        boolean there = was >= 0 && was < matching.a.words() && is >= 0 && is < matching.b.words();
        return there && matching.a.form[was] == matching.b.form[is];
    }

    private static int times(Wording side, Range words, Range whole) {
        int times = 0;
        for (int at = whole.from(); at + words.size() <= whole.to(); at++) {
            if (Arrays.equals(side.form, at, at + words.size(), side.form, words.from(), words.to())) {
                times++;
            }
        }
        return times;
    }

    /** Where the words would be in a place that is not certain; empty where nothing of them is there. */
    Optional<Range> roughly(Range words, Range whole, Range there) {
        int[] to = Likeness.of(
                        Arrays.copyOfRange(matching.a.form, whole.from(), whole.to()),
                        Arrays.copyOfRange(matching.b.form, there.from(), there.to()),
                        matching.lexicon)
                .to;
        int first = -1;
        int last = -1;
        for (int w = words.from() - whole.from(); w < words.to() - whole.from(); w++) {
            if (to[w] >= 0) {
                first = first < 0 ? to[w] : first;
                last = to[w];
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Range(there.from() + first, there.from() + last + 1));
    }
}
