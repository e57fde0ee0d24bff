package org.ibid.quiz.kind.definition;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Words;

/**
 * A term with the words by which the author says how it is used.
 *
 * @param term in lower case, without its article
 * @param meaning as it is shown, with a capital and without a stop
 */
record Definition(Line line, String term, String meaning) {

    /** As few letters make two words of one root: <i>live</i>, <i>living</i>. */
    private static final int ROOT = 3;

    Span span() {
        return line.span();
    }

    /** The term as its sentence has it, with a capital only where it is a name. */
    String asWritten() {
        int at = line.text().toLowerCase(Locale.ROOT).indexOf(term);
        return at > 0 ? line.text().substring(at, at + term.length()) : term;
    }

    /** A word of the term that none of the other terms has stands in its own definition. */
    boolean tellsItself(Set<String> shared) {
        Set<String> meant = roots(meaning);
        return roots(term).stream()
                .filter(w -> !shared.contains(w))
                .anyMatch(w -> meant.stream().anyMatch(m -> akin(w, m)));
    }

    /** Words of a term that carry its meaning. */
    static Set<String> roots(String words) {
        return Words.of(words).stream()
                .filter(w -> !Words.little(w))
                .map(w -> Words.stem(w.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static boolean akin(String a, String b) {
        int fewer = Math.min(a.length(), b.length());
        return fewer >= ROOT && (a.startsWith(b) || b.startsWith(a));
    }
}
