package org.ibid.quiz.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.Block;

/** How much a word says about this essay: term frequency by inverse passage frequency, more for words of headings. */
public final class Terms {

    private static final double HEADING = 1.5;

    /** Share of the words of a text that the essay uses often, from which on the text is about what the essay is about. */
    private static final double OF_THE_MATTER = 0.4;

    private static final int OFTEN = 3;

    /** Passages of an essay that is hardly one. */
    private static final int SHORT = 8;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Integer> passages = new HashMap<>();
    private final Set<String> headings = new HashSet<>();
    private final int passageCount;
    private final double top;

    Terms(EssayLanguage essay) {
        Map<String, Set<String>> seen = new HashMap<>();
        for (Line line : essay.lines()) {
            for (String stem : contentStems(line.text())) {
                frequency.merge(stem, 1, Integer::sum);
                seen.computeIfAbsent(stem, k -> new HashSet<>())
                        .add(line.block().passageId());
            }
        }
        seen.forEach((stem, ids) -> passages.put(stem, ids.size()));
        for (Block block : essay.text().blocks()) {
            if (block instanceof Block.Heading) {
                headings.addAll(contentStems(block.span().in(essay.text().canonical())));
            }
        }
        passageCount = Math.max(1, (int) essay.lines().stream()
                .map(l -> l.block().passageId())
                .distinct()
                .count());
        top = frequency.keySet().stream().mapToDouble(this::raw).max().orElse(1);
    }

    /** 0 to 1. */
    public double weight(String word) {
        return raw(Words.stem(word.toLowerCase(Locale.ROOT))) / top;
    }

    public int frequency(String word) {
        return frequency.getOrDefault(Words.stem(word.toLowerCase(Locale.ROOT)), 0);
    }

    /** Mean weight of the content words of a text, 0 to 1. */
    public double weightOf(String text) {
        return contentStems(text).stream()
                .mapToDouble(s -> raw(s) / top)
                .average()
                .orElse(0);
    }

    /** True where a good part of its words are ones that the essay comes back to. */
    public boolean ofTheMatter(String text) {
        Set<String> stems = Words.stems(text);
        return stems.stream()
                        .filter(stem -> frequency.getOrDefault(stem, 0) >= OFTEN)
                        .count()
                >= OF_THE_MATTER * stems.size();
    }

    /** The same, but where an essay is too short to come back to anything, everything is of the matter. */
    public boolean telling(String text) {
        return passageCount < SHORT || ofTheMatter(text);
    }

    /** How rare a stem is among the passages: its inverse document frequency, above 0; most for one never met. */
    public double rarity(String stem) {
        return Math.log(1 + (double) passageCount / passages.getOrDefault(stem, 1));
    }

    private double raw(String stem) {
        int tf = frequency.getOrDefault(stem, 0);
        if (tf == 0) {
            return 0;
        }
        return (1 + Math.log(tf)) * rarity(stem) * (headings.contains(stem) ? HEADING : 1);
    }

    private static List<String> contentStems(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : Words.of(text)) {
            if (!Words.little(word)) {
                stems.add(Words.stem(word));
            }
        }
        return stems;
    }
}
