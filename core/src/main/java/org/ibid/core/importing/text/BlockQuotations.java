package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.importing.text.Draft.Kind;

/**
 * Finds the block quotations of a text that does not mark them: what follows a paragraph ending in a colon, as far as
 * the first block that ends in a note's marker.
 */
final class BlockQuotations {

    static final double MARKED = 1;
    private static final double SET_IN = 0.9;
    private static final double ENDS_IN_MARKER = 0.9;
    private static final double END_UNKNOWN = 0.4;

    static final double DOUBTFUL = 0.5;

    private static final int MOST_BLOCKS = 5;
    private static final Pattern INTRODUCES = Pattern.compile(".*:[—–-]?$", Pattern.DOTALL);
    private static final Pattern ENUMERATES = Pattern.compile(
            "^(?:\\(?(?:\\d{1,3}|[a-z]|[ivxl]+)[.)]|first(?:ly)?\\b).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MISPRINTED_APOSTROPHE = Pattern.compile("(?<=\\p{L})”(?=s\\b)");

    /** @param run number of the block quotation, −1 for what is none */
    record Guess(int run, double confidence) {
        static final Guess NONE = new Guess(-1, 0);
    }

    private final List<Draft> drafts;
    private final List<List<MarkerCandidate>> markers;
    private final List<Guess> guesses = new ArrayList<>();
    private int runs;

    private BlockQuotations(List<Draft> drafts, List<List<MarkerCandidate>> markers) {
        this.drafts = drafts;
        this.markers = markers;
    }

    /** @param markers of each draft, in order */
    static List<Guess> of(List<Draft> drafts, List<List<MarkerCandidate>> markers) {
        BlockQuotations search = new BlockQuotations(drafts, markers);
        while (search.guesses.size() < drafts.size()) {
            search.next(search.guesses.size());
        }
        return search.guesses;
    }

    static boolean introduces(String words) {
        return !words.isEmpty()
                && INTRODUCES
                        .matcher(
                                words.substring(Math.max(0, words.length() - 4)).strip())
                        .matches();
    }

    private void next(int i) {
        Draft draft = drafts.get(i);
        if (draft.kind() == Kind.QUOTED) {
            run(stretch(i, Kind.QUOTED), MARKED);
        } else if (setIn(draft) && i > 0) {
            run(stretch(i, Kind.PARAGRAPH), SET_IN);
        } else if (i > 0
                && drafts.get(i - 1).kind() == Kind.PARAGRAPH
                && guesses.getLast().run() < 0
                && introduces(drafts.get(i - 1).words())
                && quotable(draft)) {
            int length = lengthToMarker(i);
            if (length == 0) {
                guesses.add(Guess.NONE);
            } else {
                run(Math.abs(length), length > 0 ? ENDS_IN_MARKER : END_UNKNOWN);
            }
        } else {
            guesses.add(Guess.NONE);
        }
    }

    private void run(int length, double confidence) {
        for (int k = 0; k < length; k++) {
            guesses.add(new Guess(runs, confidence));
        }
        runs++;
    }

    private int stretch(int from, Kind kind) {
        int to = from + 1;
        while (to < drafts.size() && drafts.get(to).kind() == kind && (kind == Kind.QUOTED || setIn(drafts.get(to)))) {
            to++;
        }
        return to - from;
    }

    private static boolean setIn(Draft draft) {
        return draft.indented() && draft.kind() == Kind.PARAGRAPH;
    }

    private static boolean quotable(Draft draft) {
        String words = draft.words();
        return draft.kind() == Kind.PARAGRAPH
                && !words.isEmpty()
                && "“\"‘«„".indexOf(words.charAt(0)) < 0
                && !Character.isLowerCase(words.codePointAt(0))
                && !ENUMERATES.matcher(words).matches();
    }

    /** Blocks up to the one that ends in a marker; −1 for one block whose end is not known; 0 for none. */
    private int lengthToMarker(int from) {
        for (int k = from; k < Math.min(drafts.size(), from + MOST_BLOCKS); k++) {
            Draft draft = drafts.get(k);
            if (draft.kind() != Kind.PARAGRAPH || markerInside(k) || !balanced(draft.words())) {
                return k == from ? 0 : -1;
            }
            if (!markers.get(k).isEmpty()) {
                return k - from + 1;
            }
        }
        return -1;
    }

    private boolean markerInside(int k) {
        int end = drafts.get(k).words().length();
        return markers.get(k).stream().anyMatch(m -> m.end() < end);
    }

    static boolean balanced(String words) {
        String text = MISPRINTED_APOSTROPHE.matcher(words).replaceAll("’");
        int depth = 0;
        int straight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '“' || c == '«' ? 1 : c == '”' || c == '»' ? -1 : 0;
            straight += c == '"' ? 1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && straight % 2 == 0;
    }
}
