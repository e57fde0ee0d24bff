package org.ibid.web.review;

import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.core.item.Level;
import org.ibid.web.language.Language;

/** Kinds and levels of questions, in the words of a page. */
public record Kinds(ReviewWords words) {

    public static Kinds in(Language language) {
        return new Kinds(language.words(ReviewWords.class));
    }

    public String name(String kind) {
        return Desk.kindInWords(kind, words);
    }

    /** {@code 2 × who says it, 1 × fill the gap}. */
    public String counted(Map<String, Integer> kinds) {
        return kinds.entrySet().stream()
                .map(e -> e.getValue() + " × " + name(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    public String levels(Map<Level, Integer> levels) {
        return levels.entrySet().stream()
                .map(e -> e.getValue() + " × " + words.level(e.getKey().name()))
                .collect(Collectors.joining(", "));
    }
}
