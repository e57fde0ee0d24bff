package org.ibid.core.alignment;

import java.util.Optional;
import org.ibid.core.alignment.Wording.Range;

/**
 * The run of a text in which most of some words stand with least between them: every word found counts for it and every
 * other one in the run counts half against it, so that a stray word far off does not stretch the run.
 */
final class Fit {

    private static final double AGAINST = 0.5;

    private Fit() {}

    /**
     * @param places words of the text in rising order
     * @return which of the places make the run; empty where there are none
     */
    static Optional<Range> of(int[] places, Wording side, Lexicon lexicon) {
        double best = 0;
        double sum = 0;
        int start = 0;
        Range run = new Range(0, 0);
        for (int i = 0; i < places.length; i++) {
            double between = i == 0 ? 0 : AGAINST * weight(side, places[i - 1] + 1, places[i], lexicon);
            if (i == 0 || sum <= between || apart(side, places[i - 1], places[i])) {
                start = i;
                sum = 0;
            } else {
                sum -= between;
            }
            sum += lexicon.weight(side.form[places[i]]);
            if (sum > best) {
                best = sum;
                run = new Range(start, i + 1);
            }
        }
        return run.isEmpty() ? Optional.empty() : Optional.of(run);
    }

    private static boolean apart(Wording side, int one, int next) {
        return side.startOfText(side.passageOfWord(one)) != side.startOfText(side.passageOfWord(next));
    }

    private static double weight(Wording side, int from, int to, Lexicon lexicon) {
        double weight = 0;
        for (int w = from; w < to; w++) {
            weight += lexicon.weight(side.form[w]);
        }
        return weight;
    }
}
