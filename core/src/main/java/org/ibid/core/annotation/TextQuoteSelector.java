package org.ibid.core.annotation;

import org.ibid.core.essay.Span;

/**
 * The exact words, with up to {@value #CONTEXT} UTF-16 code units before and after them.
 *
 * @param prefix what stands directly before; shorter only at the start of the text
 * @param suffix what stands directly after; shorter only at its end
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) implements Selector {

    public static final int CONTEXT = 32;

    public static TextQuoteSelector of(String text, Span span) {
        return new TextQuoteSelector(
                span.in(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    /** What stands before, for reading: context is cut at a number of characters, half a word at its end is dropped. */
    public String before() {
        return prefix.length() < CONTEXT ? prefix : prefix.replaceFirst("^\\S*\\s+", "");
    }

    /** What stands after, for reading; see {@link #before}. */
    public String after() {
        return suffix.length() < CONTEXT ? suffix : suffix.replaceFirst("\\s+\\S*$", "");
    }
}
