package org.ibid.quiz.kind;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/**
 * A thing that the paragraph has brought in before and that a sentence takes up with nothing but <i>the</i>: <i>the bags</i>,
 * <i>the explosion</i>. Out of its place nobody knows which.
 */
final class TakenUp {

    private static final Pattern BARE = Pattern.compile(
            "\\b[Tt]he (\\p{Ll}{3,})(?=[,.;:)]|\\s*$| (?:was|were|is|are|had|has|have|did|does|would|could|should|might|must|may|can|and|but|as|by|on|at|for|from|than|because|when|while|after|before|until|into|itself|themselves)\\b)");

    /** What the essay speaks of so often needs no telling which. */
    private static final int KNOWN = 7;

    private TakenUp() {}

    /** The first such thing among the words of a span. */
    static Optional<String> in(EssayLanguage essay, Span span) {
        String canonical = essay.text().canonical();
        int paragraph =
                essay.text().blockAt(span.start()).map(b -> b.span().start()).orElse(span.start());
        Set<String> ahead = Words.stems(canonical.substring(Math.min(paragraph, span.start()), span.start()));
        String words = span.in(canonical);
        Matcher bare = BARE.matcher(words);
        while (bare.find()) {
            Set<String> noun = new HashSet<>(Words.stems(bare.group(1)));
            boolean own = Words.stems(words.substring(0, bare.start())).containsAll(noun);
            if (!noun.isEmpty()
                    && !own
                    && ahead.containsAll(noun)
                    && essay.terms().frequency(bare.group(1)) < KNOWN) {
                return Optional.of(bare.group());
            }
        }
        return Optional.empty();
    }
}
