package org.ibid.quiz.marking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups texts that say nearly the same: first those with the same words, then those that share most of them. Pure. */
final class Likeness {

    /** Share of common words from which two texts are alike. */
    private static final double ALIKE = 0.6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Likeness() {}

    /** For each text the number of its group, from 1; the largest group is 1, of two as large the one that comes first. */
    static List<Integer> groups(List<String> texts) {
        List<Group> groups = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            Set<String> words = words(texts.get(at));
            int index = at;
            groups.stream()
                    .filter(group -> share(group.first, words) >= ALIKE)
                    .findFirst()
                    .ifPresentOrElse(group -> group.members.add(index), () -> groups.add(Group.of(words, index)));
        }
        groups.sort((one, other) -> Integer.compare(other.members.size(), one.members.size()));
        List<Integer> numbers = new ArrayList<>(Collections.nCopies(texts.size(), 0));
        for (Group group : groups) {
            group.members.forEach(member -> numbers.set(member, groups.indexOf(group) + 1));
        }
        return numbers;
    }

    private record Group(Set<String> first, List<Integer> members) {
        static Group of(Set<String> words, int first) {
            return new Group(words, new ArrayList<>(List.of(first)));
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.add(word.group()));
        return words;
    }

    /** Jaccard; two texts without words are alike. */
    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }
}
