package org.ibid.web.marks;

import java.util.Comparator;
import java.util.List;
import org.ibid.core.alignment.Verdict;
import org.ibid.core.essay.EssayText;
import org.ibid.web.reading.PassageName;
import org.ibid.web.reading.ReadingOrder;
import org.ibid.web.typesetting.Light;
import org.ibid.web.typesetting.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A mark and where its words stand in the version that is open.
 *
 * @param place null where that is not certain: then it is lit nowhere
 * @param name of the passage in which they begin; null without a place
 * @param changed whether other words stand at its place now
 * @param perhaps where it may stand, the likeliest first; empty where its words are gone, and where it has a place
 */
public record PlacedMark(
        Mark mark, @Nullable Light place, @Nullable PassageName name, boolean changed, List<Perhaps> perhaps) {

    /** More places than this help nobody to find words again. */
    private static final int MOST_PERHAPS = 3;

    public PlacedMark {
        perhaps = List.copyOf(perhaps);
    }

    /** @param light parameter that opens it lit */
    public record Perhaps(PassageName name, String light, String words) {

        /** For an address. */
        public String lit() {
            return "light=" + light;
        }
    }

    /** In reading order; those without a place last, in the order in which they came. */
    static List<PlacedMark> ordered(EssayText text, List<PlacedMark> marks) {
        Comparator<Light> order = ReadingOrder.in(text);
        return marks.stream()
                .sorted(Comparator.comparing(PlacedMark::place, Comparator.nullsLast(order)))
                .toList();
    }

    static PlacedMark of(EssayText text, Mark mark, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Certain certain -> {
                Light place = light(certain.place());
                yield new PlacedMark(mark, place, PassageName.of(text, place), !certain.sameWords(), List.of());
            }
            case Verdict.Doubtful doubtful ->
                new PlacedMark(
                        mark,
                        null,
                        null,
                        false,
                        doubtful.candidates().stream()
                                .limit(MOST_PERHAPS)
                                .map(candidate -> perhaps(text, light(candidate)))
                                .toList());
            case Verdict.Lost lost -> new PlacedMark(mark, null, null, false, List.of());
        };
    }

    private static Light light(Verdict.Place place) {
        return new Light(place.footnote(), place.span());
    }

    private static Perhaps perhaps(EssayText text, Light light) {
        return new Perhaps(
                PassageName.of(text, light), light.parameter(), light.span().in(text.textOf(light.footnote())));
    }

    public boolean placed() {
        return place != null;
    }

    public boolean doubtful() {
        return !perhaps.isEmpty();
    }

    public boolean lost() {
        return place == null && perhaps.isEmpty();
    }

    List<Marking> marking() {
        return place == null
                ? List.of()
                : List.of(new Marking(mark.element(), mark.kind().marking(), place.footnote(), place.span()));
    }
}
