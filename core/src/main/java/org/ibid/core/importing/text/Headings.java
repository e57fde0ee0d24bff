package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.importing.text.Draft.Kind;

/** Finds headings: lines that look like one and have a long block under them, perhaps with another heading between. */
final class Headings {

    private static final int LONG_BLOCK_WORDS = 20;
    private static final int MOST_IN_A_ROW = 3;
    private static final Pattern CHAPTER = Pattern.compile("^(?:chapter|part|book)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN = Pattern.compile("^[“\"‘].*[?!][”\"’]$|.*!$");

    private Headings() {}

    static List<Draft> decided(List<Draft> drafts) {
        BitSet lines = new BitSet();
        for (int i = 0; i < drafts.size(); i++) {
            lines.set(i, mayBe(drafts, i));
        }
        List<Draft> decided = new ArrayList<>(drafts);
        for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
            if (longBlockFollows(drafts, lines, i)) {
                int level = CHAPTER.matcher(drafts.get(i).words()).matches() ? 1 : 2;
                decided.set(i, drafts.get(i).as(Kind.HEADING, level));
            }
        }
        return joined(decided);
    }

    /** The number of a chapter and its title under it are one heading. */
    private static List<Draft> joined(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft above = joined.isEmpty() ? null : joined.getLast();
            if (above != null
                    && above.kind() == Kind.HEADING
                    && draft.kind() == Kind.HEADING
                    && HeadingLine.onlyNumber(above.words())
                    && !HeadingLine.onlyNumber(draft.words())) {
                joined.set(joined.size() - 1, above.with(above.text().followedBy(" ", draft.text())));
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    private static boolean mayBe(List<Draft> drafts, int i) {
        Draft draft = drafts.get(i);
        boolean introduced =
                i > 0 && BlockQuotations.introduces(drafts.get(i - 1).words());
        return draft.kind() == Kind.PARAGRAPH
                && !introduced
                && HeadingLine.looksLike(draft.words())
                && !SPOKEN.matcher(draft.words()).matches();
    }

    private static boolean longBlockFollows(List<Draft> drafts, BitSet lines, int i) {
        for (int k = i + 1; k < drafts.size() && k <= i + MOST_IN_A_ROW; k++) {
            Draft next = drafts.get(k);
            if (next.prose() && !lines.get(k)) {
                return next.kind() != Kind.PARAGRAPH || isLong(next.words());
            }
            if (!next.prose() && next.kind() != Kind.HEADING) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLong(String words) {
        return words.length() > 400 || words.split("\\s+", LONG_BLOCK_WORDS + 1).length > LONG_BLOCK_WORDS;
    }
}
