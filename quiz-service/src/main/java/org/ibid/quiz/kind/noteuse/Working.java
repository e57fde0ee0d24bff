package org.ibid.quiz.kind.noteuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Called;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Tongue;
import org.ibid.quiz.language.Words;

/**
 * A note of which its own words say what it does.
 *
 * @param shown the part of it that is put before the learner, in the note
 * @param sign the words that say so
 */
record Working(Called called, Deed deed, Span shown, String sign) {

    private static final int FEWEST = 8;
    private static final int MOST = 46;

    /** Only one deed is sure, and two others are surely none of the note’s. */
    static final int WRONG = 2;

    static List<Working> in(EssayLanguage essay) {
        List<Working> working = new ArrayList<>();
        for (Called called : Called.each(essay)) {
            of(essay, called).ifPresent(working::add);
        }
        return working;
    }

    /** What the first sentence of a note does: the others may answer to one another instead of to the text. */
    private static Optional<Working> of(EssayLanguage essay, Called called) {
        List<Span> sentences = essay.version().reading().sentences().stream()
                .filter(s -> called.note().id().equals(s.footnote()))
                .map(Sentence::span)
                .filter(s -> s.end() <= called.text().length())
                .toList();
        Optional<Span> first =
                sentences.stream().filter(s -> !listed(s.in(called.text()))).findFirst();
        return first.flatMap(s -> deed(called, sentences.getFirst().start(), s));
    }

    /** A place in a book, and no more. */
    private static boolean listed(String sentence) {
        return Words.count(sentence) < FEWEST && Prose.citation(sentence);
    }

    private static Optional<Working> deed(Called called, int from, Span sentence) {
        String words = sentence.in(called.text()).strip();
        List<Working> found = new ArrayList<>();
        for (Deed deed : Deed.values()) {
            Matcher sign = deed.sign().matcher(words);
            if (sign.find()) {
                shown(called, from, sentence)
                        .ifPresent(span -> found.add(new Working(
                                called, deed, span, sign.group().strip().replaceFirst("[,;:]$", ""))));
            }
        }
        return found.size() == 1 && found.getFirst().wrong().size() >= WRONG && !Tongue.foreign(words)
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /** Whole sentences where they are short enough, else as much as closes its own marks. */
    private static Optional<Span> shown(Called called, int from, Span sentence) {
        Span whole = new Span(from, sentence.end());
        for (Span span : List.of(whole, sentence)) {
            String text = span.in(called.text());
            if (FEWEST <= Words.count(text) && Words.count(text) <= MOST && Prose.balanced(text)) {
                return Optional.of(span);
            }
        }
        return cut(called, sentence);
    }

    /** A long sentence as far as it closes its own marks, at a comma. */
    private static Optional<Span> cut(Called called, Span sentence) {
        String text = sentence.in(called.text());
        for (int at = text.length() - 1; at > 0; at--) {
            boolean comma = text.charAt(at) == ',' || text.charAt(at) == ';';
            String part = text.substring(0, at);
            if (comma && Words.count(part) <= MOST && Prose.balanced(part)) {
                return Words.count(part) < FEWEST
                        ? Optional.empty()
                        : Optional.of(new Span(sentence.start(), sentence.start() + at));
            }
        }
        return Optional.empty();
    }

    /** What the note does not do by any reading of any of its sentences, in a fixed order. */
    List<Deed> wrong() {
        List<Deed> wrong = new ArrayList<>();
        for (Deed other : Deed.values()) {
            if (other != deed && !other.possible(called.text())) {
                wrong.add(other);
            }
        }
        return wrong;
    }

    String words() {
        String words = shown.in(called.text()).strip();
        return words.matches("(?s).*[.!?…][”’\"')\\]]*") ? words : words + " …";
    }
}
