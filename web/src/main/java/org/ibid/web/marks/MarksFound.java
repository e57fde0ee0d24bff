package org.ibid.web.marks;

import java.util.List;
import org.ibid.core.alignment.Verdict;

/**
 * How many marks of readers a version keeps. What they marked, and who did, nobody else learns.
 *
 * @param doubtful those of which nobody can say where they stand, or whether they still do
 */
public record MarksFound(int kept, int doubtful, int lost) {

    static MarksFound of(List<Verdict> verdicts) {
        int kept = (int)
                verdicts.stream().filter(Verdict.Certain.class::isInstance).count();
        int lost =
                (int) verdicts.stream().filter(Verdict.Lost.class::isInstance).count();
        return new MarksFound(kept, verdicts.size() - kept - lost, lost);
    }

    public boolean any() {
        return kept + unplaced() > 0;
    }

    /** Those that will not be seen in the text. */
    public int unplaced() {
        return doubtful + lost;
    }
}
