package org.ibid.core.importing.text;

import java.util.List;
import org.ibid.core.importing.text.Draft.Kind;

/** Judges whether the last block is somebody else's remark: set off from the text, or typed with other quotation marks. */
final class Tail {

    private static final double SET_OFF = 0.6;
    private static final double OTHER_QUOTES = 0.8;
    private static final double BOTH = 0.9;

    private Tail() {}

    /** @return 0 where the last block belongs to the essay */
    static double confidence(List<Draft> drafts) {
        if (drafts.size() < 4 || drafts.getLast().kind() != Kind.PARAGRAPH) {
            return 0;
        }
        List<Draft> before = drafts.subList(1, drafts.size() - 1);
        int usual = before.stream().mapToInt(Draft::blanks).max().orElse(0);
        boolean setOff = drafts.getLast().blanks() > Math.max(1, usual);
        boolean otherQuotes = straight(drafts.getLast().words()) > 0
                && curly(drafts.getLast().words()) == 0
                && before.stream().mapToLong(d -> curly(d.words())).sum() >= 6
                && before.stream().mapToLong(d -> straight(d.words())).sum() == 0;
        return setOff && otherQuotes ? BOTH : otherQuotes ? OTHER_QUOTES : setOff ? SET_OFF : 0;
    }

    private static long straight(String words) {
        return words.chars().filter(c -> c == '"').count();
    }

    private static long curly(String words) {
        return words.chars().filter(c -> c == '“' || c == '”').count();
    }
}
