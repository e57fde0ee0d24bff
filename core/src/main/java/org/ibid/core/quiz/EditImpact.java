package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Certificate;

/**
 * What publishing a version would do to the items of its essay and to the quizzes that they stand in. Nothing is stored
 * to find out.
 *
 * @param before number of the newest version that is published
 * @param unmoved how many items nothing happens to
 * @param moving how many stand elsewhere, certainly and with the same words
 * @param doubtful those that would wait for a person
 * @param lost those of which a place is gone
 * @param failing those that keep their place and fail a check there that they did not fail before: of the moving and the unmoved
 * @param quizzes in which an item stands that new attempts would leave out
 */
public record EditImpact(
        int before,
        int unmoved,
        int moving,
        List<Touched> doubtful,
        List<Touched> lost,
        List<Failing> failing,
        List<TouchedQuiz> quizzes) {

    /** Nothing hangs on the essay. */
    public static EditImpact nothing() {
        return new EditImpact(0, 0, 0, List.of(), List.of(), List.of(), List.of());
    }

    public EditImpact {
        doubtful = List.copyOf(doubtful);
        lost = List.copyOf(lost);
        failing = List.copyOf(failing);
        quizzes = List.copyOf(quizzes);
    }

    /** How many items there are. */
    public int all() {
        return unmoved + moving + doubtful.size() + lost.size();
    }

    /** @param places of its targets, those that are not certain or have other words */
    public record Touched(UUID item, String kind, String stem, ItemState state, List<AnchorDoubt> places) {
        public Touched {
            places = List.copyOf(places);
        }
    }

    /**
     * @param outOfUse whether it would be used no longer and wait for review again
     * @param checks that it would fail
     */
    public record Failing(
            UUID item, String kind, String stem, ItemState state, boolean outOfUse, List<Certificate.Check> checks) {
        public Failing {
            checks = List.copyOf(checks);
        }
    }

    /**
     * @param items how many of its items would be left out
     * @param open how many assignments of it are open or will open
     * @param attempts how many attempts at it are open now; they keep the version that they began with
     */
    public record TouchedQuiz(UUID quiz, String title, int items, int open, int attempts) {}
}
