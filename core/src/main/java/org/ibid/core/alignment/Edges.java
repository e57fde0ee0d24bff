package org.ibid.core.alignment;

import org.ibid.core.essay.Span;

/**
 * The characters at the ends of a target that are no words: the full stop, the quotation mark. They are taken along
 * where marks stand there too.
 *
 * @param before the text that the target was in
 * @param after the text that it is in now
 */
record Edges(String before, String after) {

    /**
     * @param was the target
     * @param words from its first word to its last, in the old text
     * @param there the words in the new text
     */
    Span widen(Span was, Span words, Span there) {
        return new Span(start(was, words, there), end(was, words, there));
    }

    private int start(Span was, Span words, Span there) {
        if (was.start() > words.start()) {
            // in the middle of a word
            int into = was.start() - words.start();
            return after.startsWith(before.substring(words.start(), was.start()), there.start())
                            && into < there.length()
                    ? there.start() + into
                    : there.start();
        }
        int start = there.start();
        int at = words.start();
        while (at > was.start() && start > 0 && mark(before, at - 1) && mark(after, start - 1)) {
            at--;
            start--;
        }
        return start;
    }

    private int end(Span was, Span words, Span there) {
        if (was.end() < words.end()) {
            int cut = words.end() - was.end();
            return cut < there.length()
                            && there.end() >= cut
                            && after.startsWith(before.substring(was.end(), words.end()), there.end() - cut)
                    ? there.end() - cut
                    : there.end();
        }
        int end = there.end();
        int at = words.end();
        while (at < was.end() && end < after.length() && mark(before, at) && mark(after, end)) {
            at++;
            end++;
        }
        return end;
    }

    private static boolean mark(String text, int at) {
        char c = text.charAt(at);
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isSurrogate(c);
    }
}
