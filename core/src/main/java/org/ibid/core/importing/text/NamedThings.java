package org.ibid.core.importing.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.importing.text.MarkerSequence.Chosen;

/**
 * Numberings that technical prose has besides those of notes: things that are told apart by a figure ({@code user1},
 * {@code row[2]}), pages of a manual ({@code open(2)}), stars that stand for any word. Asked only where the source has
 * no texts of notes: where it has, they decide.
 */
final class NamedThings {

    /** Two figures count on by chance; in brackets hardly. */
    private static final int FEWEST = 3;

    private static final int FEW = 8;

    private NamedThings() {}

    static boolean make(List<Draft> drafts, List<Chosen> chosen, MarkerForm form) {
        return switch (form) {
            case SYMBOLS -> chosen.stream().allMatch(c -> c.candidate().number() == 1);
            case FIGURES, BRACKETS, BRACES, LETTERS -> oneThing(drafts, chosen);
            case CARETS -> chosen.size() < FEWEST || oneThing(drafts, chosen);
            case PARENTHESES -> chosen.size() < FEWEST || oneThing(drafts, chosen) || calls(drafts, chosen);
        };
    }

    /** True where most of the words before the figures come again before another figure. */
    private static boolean oneThing(List<Draft> drafts, List<Chosen> chosen) {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        chosen.forEach(c -> numbers.computeIfAbsent(wordBefore(drafts, c), w -> new HashSet<>())
                .add(c.candidate().number()));
        long shared = chosen.stream()
                .map(c -> wordBefore(drafts, c))
                .filter(w -> !w.isEmpty() && numbers.getOrDefault(w, Set.of()).size() > 1)
                .count();
        return shared * 2 > chosen.size();
    }

    /** {@code open(2)}, {@code f(1)}: few, and nearly all right after a word, where marks of notes come after points too. */
    private static boolean calls(List<Draft> drafts, List<Chosen> chosen) {
        long glued =
                chosen.stream().filter(c -> !wordBefore(drafts, c).isEmpty()).count();
        return chosen.size() < FEW && glued * 3 > chosen.size() * 2L;
    }

    /** The word that the figure is glued to; empty where a point or a space stands between. */
    private static String wordBefore(List<Draft> drafts, Chosen chosen) {
        String words = drafts.get(chosen.candidate().block()).words();
        int first = chosen.candidate().start();
        while (first > 0 && Character.isLetter(words.charAt(first - 1))) {
            first--;
        }
        return words.substring(first, chosen.candidate().start());
    }
}
