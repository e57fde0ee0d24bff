package org.ibid.web.language;

import io.quarkus.qute.TemplateExtension;

/**
 * A sentence of which a part is marked, in brackets, to be a link or to be in bold: {@code Open an essay in the
 * [library].} Words hold no HTML, so that whatever stands in them is escaped.
 */
@TemplateExtension
public final class MarkedWords {

    private MarkedWords() {}

    static String beforeMark(String sentence) {
        int open = sentence.indexOf('[');
        return open < 0 ? "" : sentence.substring(0, open);
    }

    /** The whole of a sentence in which nothing is marked. */
    static String marked(String sentence) {
        int open = sentence.indexOf('[');
        int close = sentence.indexOf(']', open + 1);
        return open < 0 || close < 0 ? sentence : sentence.substring(open + 1, close);
    }

    static String afterMark(String sentence) {
        int open = sentence.indexOf('[');
        int close = sentence.indexOf(']', open + 1);
        return open < 0 || close < 0 ? "" : sentence.substring(close + 1);
    }
}
