package org.ibid.core.reading.quotation;

import org.ibid.core.reading.sentence.Stretch;

/** What a character that may be a quotation mark is, judged by its neighbours. Offsets are into the stretch's whole text. */
record Glyph(Stretch stretch) {

    private static final int LONGEST_SINGLE = 4000;

    enum Kind {
        OPENS_DOUBLE,
        CLOSES_DOUBLE,
        OPENS_SINGLE,
        NONE
    }

    Kind at(int at, boolean doubleOpen) {
        return switch (stretch.whole().charAt(at)) {
            case '“' -> opening(at, doubleOpen);
            case '”' -> closing(at, doubleOpen);
            case '"' -> straight(at, doubleOpen);
            case '‘' ->
                letter(after(at)) || quote(after(at)) || after(at) == '…' || after(at) == '['
                        ? Kind.OPENS_SINGLE
                        : Kind.NONE;
            case '\'' -> opensByPosition(at) && Character.isLetter(after(at)) ? Kind.OPENS_SINGLE : Kind.NONE;
            default -> Kind.NONE;
        };
    }

    /** An opening mark where only a closing one makes sense is a slip for it. */
    private Kind opening(int at, boolean doubleOpen) {
        boolean slip = doubleOpen && !opensByPosition(at) && !letter(after(at));
        return slip ? Kind.CLOSES_DOUBLE : Kind.OPENS_DOUBLE;
    }

    private Kind closing(int at, boolean doubleOpen) {
        if (letter(before(at)) && letter(after(at))) {
            return Kind.NONE; // Cliff”s
        }
        if (doubleOpen) {
            return Kind.CLOSES_DOUBLE;
        }
        boolean slip = letter(after(at)) && (opensByPosition(at) || ",:;".indexOf(before(at)) >= 0);
        return slip ? Kind.OPENS_DOUBLE : Kind.NONE;
    }

    private Kind straight(int at, boolean doubleOpen) {
        if (digit(before(at)) && !doubleOpen) {
            return Kind.NONE; // 6"
        }
        boolean opens = opensByPosition(at) && !space(after(at));
        boolean glued = ",:;".indexOf(before(at)) >= 0 && letter(after(at));
        if (opens || (glued && !doubleOpen)) {
            return Kind.OPENS_DOUBLE;
        }
        return doubleOpen ? Kind.CLOSES_DOUBLE : Kind.NONE;
    }

    /**
     * Where the single quotation opened at {@code open} closes, or -1. A mark after a plural's s is taken for an
     * apostrophe as long as a better one follows.
     */
    int closerOfSingle(int open) {
        char mark = stretch.whole().charAt(open) == '\'' ? '\'' : '’';
        int doubtful = -1;
        int limit = Math.min(stretch.span().end(), open + LONGEST_SINGLE);
        for (int at = open + 1; at < limit; at++) {
            char c = stretch.whole().charAt(at);
            if (c == '‘' && doubtful >= 0) {
                return doubtful;
            }
            if (c != mark || space(before(at)) || letter(after(at)) || digit(after(at))) {
                continue;
            }
            boolean apostrophe = (before(at) == 's' || before(at) == 'n') && space(after(at));
            if (!apostrophe) {
                return at;
            }
            doubtful = doubtful < 0 ? at : doubtful;
        }
        return doubtful;
    }

    private boolean opensByPosition(int at) {
        char c = before(at);
        return space(c) || "([{—–-‘“/'\"".indexOf(c) >= 0;
    }

    private char before(int at) {
        return at > stretch.span().start() ? stretch.whole().charAt(at - 1) : ' ';
    }

    private char after(int at) {
        return at + 1 < stretch.span().end() ? stretch.whole().charAt(at + 1) : ' ';
    }

    private static boolean letter(char c) {
        return Character.isLetter(c);
    }

    private static boolean digit(char c) {
        return Character.isDigit(c);
    }

    private static boolean quote(char c) {
        return c == '“' || c == '"';
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
