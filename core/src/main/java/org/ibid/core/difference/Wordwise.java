package org.ibid.core.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ibid.core.alignment.Alignment.WordPair;
import org.ibid.core.difference.Run.Fate;
import org.ibid.core.essay.Formatting;

/**
 * Two texts word by word: the words that they have in common stay, and so does whatever stands alike between two of them.
 * Deleted words come before those put in their place.
 */
final class Wordwise {

    private final String before;
    private final String after;
    private final List<Run> runs = new ArrayList<>();
    private int from;
    private int to;

    private Wordwise(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** @param pairs words in common, in an order that is that of both texts */
    static List<Run> runs(String before, String after, List<WordPair> pairs) {
        Wordwise wordwise = new Wordwise(before, after);
        if (before.equals(after)) {
            wordwise.add(Fate.KEPT, before);
            return wordwise.runs;
        }
        for (WordPair pair : pairs) {
            if (pair.before().start() < wordwise.from || pair.after().start() < wordwise.to) {
                continue;
            }
            wordwise.between(pair.before().start(), pair.after().start());
            wordwise.between(pair.before().end(), pair.after().end());
        }
        wordwise.between(before.length(), after.length());
        return wordwise.runs;
    }

    /** What stands up to two places: what it begins and ends with in both is kept. */
    private void between(int beforeEnd, int afterEnd) {
        String gone = before.substring(from, beforeEnd);
        String come = after.substring(to, afterEnd);
        int head = head(gone, come);
        int tail = tail(gone, come, Math.min(gone.length(), come.length()) - head);
        add(Fate.KEPT, gone.substring(0, head));
        add(Fate.DELETED, gone.substring(head, gone.length() - tail));
        add(Fate.INSERTED, come.substring(head, come.length() - tail));
        add(Fate.KEPT, gone.substring(gone.length() - tail));
        from = beforeEnd;
        to = afterEnd;
    }

    /** A word that is another one is shown whole, not by the letters in which it differs. */
    private static int head(String gone, String come) {
        int most = Math.min(gone.length(), come.length());
        int head = 0;
        while (head < most && gone.charAt(head) == come.charAt(head)) {
            head++;
        }
        while (inWord(gone, head) || inWord(come, head)) {
            head--;
        }
        return head;
    }

    private static int tail(String gone, String come, int most) {
        int tail = 0;
        while (tail < most && gone.charAt(gone.length() - 1 - tail) == come.charAt(come.length() - 1 - tail)) {
            tail++;
        }
        while (inWord(gone, gone.length() - tail) || inWord(come, come.length() - tail)) {
            tail--;
        }
        return tail;
    }

    private static boolean inWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private void add(Fate fate, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().fate() == fate) {
            runs.add(new Run(fate, runs.removeLast().text() + text));
        } else {
            runs.add(new Run(fate, text));
        }
    }

    /** True where kept words are set otherwise than before. Spans are in the two texts. */
    static boolean setOtherwise(List<Run> runs, List<Formatting> before, List<Formatting> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return false;
        }
        int[] was = styles(
                runs.stream()
                        .filter(Run::inBefore)
                        .mapToInt(r -> r.text().length())
                        .sum(),
                before);
        int[] is = styles(
                runs.stream()
                        .filter(Run::inAfter)
                        .mapToInt(r -> r.text().length())
                        .sum(),
                after);
        int i = 0;
        int j = 0;
        for (Run run : runs) {
            int length = run.text().length();
            if (run.fate() == Fate.KEPT && !Arrays.equals(was, i, i + length, is, j, j + length)) {
                return true;
            }
            i += run.inBefore() ? length : 0;
            j += run.inAfter() ? length : 0;
        }
        return false;
    }

    private static int[] styles(int length, List<Formatting> formatting) {
        int[] styles = new int[length];
        for (Formatting f : formatting) {
            int sign = Objects.hash(f.style().name(), f.href());
            for (int i = f.span().start(); i < f.span().end(); i++) {
                styles[i] += sign;
            }
        }
        return styles;
    }
}
