package org.ibid.web.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.web.reading.PassageName;
import org.ibid.web.reading.ReadingOrder;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences a class does not follow. It holds how many marked each, never who; in a class so small that a number
 * says who, it holds that somebody did and nothing more: no number, and no order that would tell one.
 *
 * @param sentences in reading order
 * @param gone words that were marked in another version and have no certain place in this one
 */
public record Digest(boolean counted, List<Unclear> sentences, List<Unclear> gone) {

    /** Below this many students a number would point at somebody. */
    static final int SMALL_CLASS = 5;

    public Digest {
        sentences = List.copyOf(sentences);
        gone = List.copyOf(gone);
    }

    /**
     * @param name of the passage; null where it is gone
     * @param light parameter that opens it lit; empty where it is gone
     * @param students how many do not follow it; 0 where that must not be told
     */
    public record Unclear(@Nullable PassageName name, String light, String words, int students) {}

    static Digest of(EssayVersion essay, List<PlacedMark> marks, int classSize) {
        EssayText text = essay.text();
        Map<Light, Set<UUID>> placed = new TreeMap<>(ReadingOrder.in(text));
        Map<String, Set<UUID>> gone = new LinkedHashMap<>();
        for (PlacedMark one : marks) {
            Mark mark = one.mark();
            Light place = one.place();
            if (place == null) {
                gone.computeIfAbsent(mark.quote(), q -> new HashSet<>()).add(mark.person());
            } else {
                placed.computeIfAbsent(sentence(essay, place), s -> new HashSet<>())
                        .add(mark.person());
            }
        }
        boolean counted = classSize >= SMALL_CLASS;
        List<Unclear> sentences = new ArrayList<>();
        placed.forEach((place, people) -> sentences.add(new Unclear(
                PassageName.of(text, place),
                place.parameter(),
                place.span().in(text.textOf(place.footnote())),
                counted ? people.size() : 0)));
        List<Unclear> lost = gone.entrySet().stream()
                .map(e ->
                        new Unclear(null, "", e.getKey(), counted ? e.getValue().size() : 0))
                .sorted(Comparator.comparing(Unclear::words))
                .toList();
        return new Digest(counted, sentences, lost);
    }

    /** The sentence of this version that most of the marked words stand in. */
    private static Light sentence(EssayVersion essay, Light place) {
        return MarkForm.portionsUnder(essay, place).stream()
                .max(Comparator.comparingInt(portion -> overlap(portion, place.span())))
                .map(portion -> new Light(portion.footnote(), portion.span()))
                .orElse(place);
    }

    private static int overlap(Sentence portion, Span span) {
        return Math.min(portion.span().end(), span.end())
                - Math.max(portion.span().start(), span.start());
    }

    /** Those that most students marked first, otherwise in reading order; nothing where numbers are not told. */
    public List<Unclear> mostMarked() {
        return counted
                ? sentences.stream()
                        .sorted(Comparator.comparingInt(Unclear::students).reversed())
                        .toList()
                : List.of();
    }
}
