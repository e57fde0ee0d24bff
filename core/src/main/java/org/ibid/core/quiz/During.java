package org.ibid.core.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What a learner is told of an item while the attempt goes on, and what it costs.
 *
 * @param tries how often in an item an answer may be given, 1 to {@value #MOST_TRIES}
 * @param tryPenalty taken off for every further try, in per cent of the item's points
 * @param keyed whether the right answer is shown after the last try
 * @param hints whether there are hints
 * @param hintPenalty taken off for every hint, in per cent of the item's points
 */
public record During(Shown shown, int tries, int tryPenalty, boolean keyed, boolean hints, int hintPenalty) {

    public static final int MOST_TRIES = 3;

    /** What held before there was a choice: nothing is told before handing in. */
    public static final During NOTHING = new During(Shown.NOTHING, 1, 0, false, false, 0);

    private static final int ALL = 100;

    public During {
        shown = shown == null ? Shown.NOTHING : shown;
        tries = Math.max(1, tries);
    }

    /** What is said of an answer at once. */
    public enum Shown {
        NOTHING,
        RIGHT_OR_WRONG,
        /** And why a wrong one is wrong; why the right one is right once it has been found, or may be shown. */
        WHY
    }

    @JsonIgnore
    public boolean tells() {
        return shown != Shown.NOTHING;
    }

    /** True where anything is told or given before handing in. */
    @JsonIgnore
    public boolean any() {
        return tells() || hints;
    }

    /** The same where explanations may not be shown. */
    During withoutWhy() {
        return shown == Shown.WHY
                ? new During(Shown.RIGHT_OR_WRONG, tries, tryPenalty, keyed, hints, hintPenalty)
                : this;
    }

    /** How much of an item's points an answer loses that comes after so many tries and hints, 0 to 100. */
    public int percentOff(int triesBefore, int hintsBefore) {
        return Math.min(ALL, triesBefore * tryPenalty + hintsBefore * hintPenalty);
    }

    /** Whether it can be kept. */
    @JsonIgnore
    public boolean sensible() {
        return tries <= MOST_TRIES && percent(tryPenalty) && percent(hintPenalty);
    }

    private static boolean percent(int number) {
        return number >= 0 && number <= ALL;
    }
}
