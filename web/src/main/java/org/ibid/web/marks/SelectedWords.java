package org.ibid.web.marks;

import java.util.Optional;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/**
 * Words as a page names them that counted its characters: from a place in a passage to a place in the same or a later
 * one, with the words themselves, so that a page that counted wrong, or counted in another text, marks nothing.
 *
 * @param from id of a block or a note
 * @param fromOffset UTF-16 code units from the start of that passage
 */
record SelectedWords(String from, int fromOffset, String to, int toOffset, String exact) {

    static final int LONGEST = 20_000;

    /** Where the words stand, without the space around them; empty when they do not stand there. */
    Optional<Light> in(EssayText text) {
        if (fromOffset < 0 || toOffset < 0) {
            return Optional.empty();
        }
        return text.findFootnote(from).isPresent() ? inNote(text) : inEssay(text);
    }

    private Optional<Light> inNote(EssayText text) {
        return to.equals(from) ? checked(text, from, fromOffset, toOffset) : Optional.empty();
    }

    private Optional<Light> inEssay(EssayText text) {
        return text.block(from)
                .flatMap(first -> text.block(to).flatMap(last -> {
                    boolean inside = fromOffset <= first.span().length()
                            && toOffset <= last.span().length();
                    return inside
                            ? checked(
                                    text,
                                    null,
                                    first.span().start() + fromOffset,
                                    last.span().start() + toOffset)
                            : Optional.empty();
                }));
    }

    private Optional<Light> checked(EssayText text, @Nullable String footnote, int start, int end) {
        String whole = text.textOf(footnote);
        if (start >= end || end > whole.length() || end - start > LONGEST) {
            return Optional.empty();
        }
        Span span = trimmed(whole, start, end);
        boolean same = withoutSpace(span.in(whole)).equals(withoutSpace(exact));
        return span.length() > 0 && same ? Optional.of(new Light(footnote, span)) : Optional.empty();
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static String withoutSpace(String words) {
        return words.replaceAll("\\s+", "");
    }
}
