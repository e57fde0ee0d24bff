package org.ibid.web.marks;

import java.util.Comparator;
import java.util.List;
import org.ibid.core.annotation.Anchored;
import org.ibid.core.annotation.Anchoring;
import org.ibid.core.essay.EssayText;
import org.ibid.web.reading.PassageName;
import org.ibid.web.reading.ReadingOrder;
import org.ibid.web.typesetting.Light;
import org.ibid.web.typesetting.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A mark and where its words stand in the version that is open.
 *
 * @param place null for an orphan: its words are gone there, or stand in more places than one
 * @param name of the passage in which they begin; null for an orphan
 */
public record PlacedMark(
        Mark mark, @Nullable Light place, @Nullable PassageName name) {

    /** In reading order; orphans last, in the order in which they came. */
    static List<PlacedMark> all(EssayText text, List<Mark> marks) {
        Comparator<Light> order = ReadingOrder.in(text);
        return marks.stream()
                .map(mark -> of(text, mark))
                .sorted(Comparator.comparing(PlacedMark::place, Comparator.nullsLast(order)))
                .toList();
    }

    static PlacedMark of(EssayText text, Mark mark) {
        return switch (Anchoring.anchor(text, mark.target())) {
            case Anchored.Found found -> {
                Light place = new Light(mark.target().footnote(), found.span());
                yield new PlacedMark(mark, place, PassageName.of(text, place));
            }
            case Anchored.Orphan orphan -> new PlacedMark(mark, null, null);
        };
    }

    public boolean lost() {
        return place == null;
    }

    List<Marking> marking() {
        return place == null
                ? List.of()
                : List.of(new Marking(mark.element(), mark.kind().marking(), place.footnote(), place.span()));
    }
}
