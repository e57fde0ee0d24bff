package org.ibid.core.reading.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.sentence.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The state machine over English quotation marks, double and single, curly and straight. It goes through the stretches
 * in order, because a quotation of several paragraphs opens anew in each and closes only in the last.
 */
final class EnglishMarks {

    /** @param closer where a single quotation will close; -1 for a double one */
    private record Open(int start, int closer) {
        boolean isDouble() {
            return closer < 0;
        }
    }

    private final GuessedEnd guess;
    private final List<Marked> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    EnglishMarks(GuessedEnd guess) {
        this.guess = guess;
    }

    List<Marked> in(List<Stretch> stretches) {
        @Nullable Stretch last = null;
        for (Stretch stretch : stretches) {
            if (last != null && !goesOn(last, stretch)) {
                giveUp(last, last.span().end());
            }
            read(stretch, !open.isEmpty());
            last = stretch;
        }
        if (last != null) {
            giveUp(last, last.span().end());
        }
        return found;
    }

    /** A double quotation left open goes on where the next paragraph of the same kind opens one again. */
    private boolean goesOn(Stretch last, Stretch next) {
        return open.stream().anyMatch(Open::isDouble)
                && last.kind() == next.kind()
                && last.whole().equals(next.whole())
                && last.span().end() + 2 >= next.span().start()
                && next.span().length() > 0
                && "“\"".indexOf(next.whole().charAt(next.span().start())) >= 0;
    }

    private void read(Stretch stretch, boolean goesOn) {
        Glyph glyph = new Glyph(stretch);
        int from = stretch.span().start() + (goesOn ? 1 : 0);
        for (int at = from; at < stretch.span().end(); at++) {
            Open innermost = open.peek();
            if (innermost != null && innermost.closer() == at) {
                open.pop();
                add(innermost.start(), at, false);
                continue;
            }
            switch (glyph.at(at, openDouble() != null)) {
                case OPENS_DOUBLE -> openDouble(stretch, at);
                case CLOSES_DOUBLE -> closeDouble(at);
                case OPENS_SINGLE -> openSingle(glyph, at);
                case NONE -> {}
            }
        }
    }

    /** A second opening mark: the first was never closed, unless a single one stands between or both are closed later. */
    private void openDouble(Stretch stretch, int at) {
        Open innermost = open.peek();
        if (innermost != null && innermost.isDouble() && !twoClosersFollow(stretch, at)) {
            open.pop();
            int end = guess.before(stretch, innermost.start(), at);
            add(innermost.start(), end, true);
        }
        open.push(new Open(at + 1, -1));
    }

    private static boolean twoClosersFollow(Stretch stretch, int at) {
        int closers = 0;
        for (int i = at + 1; i < stretch.span().end(); i++) {
            char c = stretch.whole().charAt(i);
            if (c == '“' || c == '"') {
                return false;
            }
            if (c == '”' && ++closers == 2) {
                return true;
            }
        }
        return false;
    }

    private void closeDouble(int at) {
        while (!open.isEmpty()) {
            Open innermost = open.pop();
            if (innermost.isDouble()) {
                add(innermost.start(), at, false);
                return;
            }
        }
    }

    private void openSingle(Glyph glyph, int at) {
        Open innermost = open.peek();
        int closer = glyph.closerOfSingle(at);
        if (closer > at && (innermost == null || innermost.isDouble())) {
            open.push(new Open(at + 1, closer));
        }
    }

    private @Nullable Open openDouble() {
        return open.stream().filter(Open::isDouble).findFirst().orElse(null);
    }

    private void giveUp(Stretch stretch, int end) {
        while (!open.isEmpty()) {
            Open left = open.pop();
            if (left.isDouble()) {
                add(left.start(), guess.before(stretch, left.start(), end), true);
            }
        }
    }

    private void add(int start, int end, boolean unclosed) {
        if (start < end) {
            found.add(new Marked(new Span(start, end), unclosed));
        }
    }
}
