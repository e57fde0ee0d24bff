package org.ibid.web.marking;

import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradePlan.Change;

/** How many gained and lost by a regrade that was run. */
record Came(int gained, int lost) {

    static Came of(Regrade regrade) {
        return new Came(
                (int) regrade.changes().stream()
                        .filter(change -> !change.kept())
                        .filter(Change::gains)
                        .count(),
                (int) regrade.changes().stream()
                        .filter(change -> !change.kept())
                        .filter(Change::loses)
                        .count());
    }

    String inWords(MarkingWords words) {
        return words.done(gained, lost);
    }
}
