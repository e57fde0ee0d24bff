package org.ibid.core.alignment.mutation;

import java.util.Arrays;
import java.util.List;
import org.ibid.core.essay.Span;

/** The words around a place, outwards on each side. */
record Company(List<String> left, List<String> right) {

    private static final int WORDS = 40;

    static Company of(String text, Span span) {
        return new Company(
                words(text.substring(0, span.start())).reversed().stream()
                        .limit(WORDS)
                        .toList(),
                words(text.substring(Math.min(text.length(), span.end()))).stream()
                        .limit(WORDS)
                        .toList());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    int size() {
        return left.size() + right.size();
    }

    /** How many words stand there in the same order up to the first other one, on both sides together. */
    int agrees(Company other) {
        return agree(left, other.left) + agree(right, other.right);
    }

    private static int agree(List<String> one, List<String> other) {
        int agree = 0;
        while (agree < Math.min(one.size(), other.size()) && one.get(agree).equals(other.get(agree))) {
            agree++;
        }
        return agree;
    }
}
