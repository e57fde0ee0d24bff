package org.ibid.quiz.kind.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;

/**
 * Two ways or kinds that the author names side by side: {@code the wet method and the dry method}.
 *
 * @param line that names them
 */
record Pair(Line line, String one, String other) {

    private static final String NAME = "\\p{Ll}[\\p{L}-]{3,}";
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("\\b(?:the|an?) (?<one>" + NAME + ") (?<of>\\p{Ll}{3,}),?"
                    + " (?:and|or) (?:of |in |from |to )?(?:the|an?) (?<other>" + NAME + ") \\k<of>\\b"),
            Pattern.compile("\\btwo " + NAME + "s\\b[^.;:—]{0,40}[:—] ?(?:the|an?) (?<one>" + NAME
                    + "),? and (?:the|an?) (?<other>" + NAME + ")[.;]"));

    static List<Pair> in(EssayLanguage essay) {
        List<Pair> pairs = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph) {
                of(line).filter(p -> pairs.stream().noneMatch(q -> q.same(p))).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Optional<Pair> of(Line line) {
        return NAMED.stream()
                .map(p -> p.matcher(line.text()))
                .filter(Matcher::find)
                .map(m -> new Pair(line, m.group("one"), m.group("other")))
                .filter(p -> !p.one.equals(p.other))
                .findFirst();
    }

    private boolean same(Pair pair) {
        return List.of(one, other).containsAll(List.of(pair.one, pair.other));
    }

    /** Where a name of the pair, or of those who hold with it, stands in a text: once and without the other's, else nothing. */
    Optional<String> onlyIn(String text) {
        long ones = name(one).matcher(text).results().count();
        long others = name(other).matcher(text).results().count();
        return ones + others != 1 ? Optional.empty() : Optional.of(ones == 1 ? one : other);
    }

    static Pattern name(String word) {
        return Pattern.compile("(?i)\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "s?\\b");
    }
}
