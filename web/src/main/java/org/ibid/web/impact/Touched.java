package org.ibid.web.impact;

import java.util.List;
import org.ibid.core.quiz.AnchorDoubt;
import org.ibid.core.quiz.EditImpact;
import org.ibid.core.quiz.ItemState;

/**
 * A question as the report tells of it.
 *
 * @param places old and new words side by side
 */
record Touched(String stem, boolean approved, List<Place> places) {

    /** @param now the likeliest words of the new version; empty where it is lost */
    record Place(String was, String now, String why) {}

    static List<Touched> all(List<EditImpact.Touched> items, DoubtWords words) {
        return items.stream().map(item -> of(item, words)).toList();
    }

    private static Touched of(EditImpact.Touched item, DoubtWords words) {
        return new Touched(
                item.stem(),
                item.state() == ItemState.APPROVED,
                item.places().stream().map(doubt -> place(doubt, words)).toList());
    }

    private static Place place(AnchorDoubt doubt, DoubtWords words) {
        String now = doubt.candidates().isEmpty()
                ? ""
                : doubt.candidates().getFirst().place().quote().exact();
        return new Place(doubt.was().quote().exact(), now, Doubts.say(doubt.doubt(), words));
    }
}
