package org.ibid.core.importing.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * Makes the levels of headings agree between the files of a book: what stands equally deep in the table of contents has
 * a heading of the same level, what stands deeper a deeper one.
 */
final class HeadingLevels {

    private static final String ALL = "h1, h2, h3, h4, h5, h6";

    private HeadingLevels() {}

    static void agree(List<Chapter> chapters) {
        NavigableMap<Integer, Integer> levels = usual(chapters);
        Integer above = null;
        for (Map.Entry<Integer, Integer> depth : levels.entrySet()) {
            if (above != null && depth.getValue() <= above) {
                depth.setValue(Math.min(6, above + 1));
            }
            above = depth.getValue();
        }
        for (Chapter chapter : chapters) {
            int own = highest(chapter.body());
            Integer wanted = levels.get(chapter.depth());
            Integer parent = levels.get(chapter.depth() - 1);
            boolean tooDeep = wanted != null && own > wanted;
            boolean tooHigh = parent != null && own <= parent;
            if (own > 0 && wanted != null && chapter.kind() == Chapter.Kind.TEXT && (tooDeep || tooHigh)) {
                shift(chapter.body(), wanted - own);
            }
        }
    }

    /** The most frequent level of the highest heading of files that stand at each depth. */
    private static NavigableMap<Integer, Integer> usual(List<Chapter> chapters) {
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        for (Chapter chapter : chapters) {
            int level = highest(chapter.body());
            if (chapter.depth() > 0 && level > 0 && chapter.kind() == Chapter.Kind.TEXT) {
                counts.computeIfAbsent(chapter.depth(), d -> new TreeMap<>()).merge(level, 1, Integer::sum);
            }
        }
        TreeMap<Integer, Integer> usual = new TreeMap<>();
        counts.forEach((depth, levels) -> levels.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(e -> usual.put(depth, e.getKey())));
        return usual;
    }

    private static int highest(Element body) {
        return body.select(ALL).stream()
                .mapToInt(h -> h.normalName().charAt(1) - '0')
                .min()
                .orElse(0);
    }

    private static void shift(Element body, int by) {
        for (Element heading : body.select(ALL)) {
            heading.tagName("h" + Math.clamp(heading.normalName().charAt(1) - '0' + by, 1, 6));
        }
    }
}
