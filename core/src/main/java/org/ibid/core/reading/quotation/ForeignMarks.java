package org.ibid.core.reading.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.sentence.Stretch;

/** Finds words in the marks of a language other than English; only pairs that close within their paragraph count. */
record ForeignMarks(Convention convention) {

    private record Open(String pair, int start) {}

    List<Marked> in(Stretch stretch) {
        List<Marked> found = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int at = stretch.span().start(); at < stretch.span().end(); at++) {
            char mark = stretch.whole().charAt(at);
            Open innermost = open.peek();
            if (innermost != null && mark == innermost.pair().charAt(1)) {
                open.pop();
                found.add(new Marked(new Span(innermost.start(), at), false));
            } else {
                opening(mark, at).ifPresent(open::push);
            }
        }
        return found;
    }

    private java.util.Optional<Open> opening(char mark, int at) {
        return convention.pairs().stream()
                .filter(pair -> pair.charAt(0) == mark)
                .findFirst()
                .map(pair -> new Open(pair, at + 1));
    }
}
