package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ibid.core.importing.NoteLabels.Label;
import org.ibid.core.importing.NoteLabels.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a pasted list begin a note. Many a line of a note begins with a number: those are believed that count
 * on best, set in one way, as the essay's own labels do.
 */
final class LabelledLines {

    /** No note has more lines that look as if they began one. */
    private static final int FARTHEST_BACK = 300;

    private record Candidate(int line, Label label) {}

    private final Set<String> known;
    private final boolean beginsAnew;
    private final List<Candidate> candidates = new ArrayList<>();

    private LabelledLines(List<String> labels) {
        known = new HashSet<>(labels);
        List<Integer> numbers = labels.stream()
                .filter(NoteLabels::figures)
                .map(Integer::valueOf)
                .toList();
        beginsAnew = IntStream.range(1, numbers.size()).anyMatch(i -> numbers.get(i) <= numbers.get(i - 1));
    }

    /** For each line the label with which it begins a note, or null. */
    static List<@Nullable Label> among(List<String> lines, List<String> labels) {
        LabelledLines search = new LabelledLines(labels);
        List<@Nullable Label> chosen = new ArrayList<>(Collections.nCopies(lines.size(), null));
        Set<Setting> settings = NoteLabels.settings(labels);
        for (int i = 0; i < lines.size(); i++) {
            Label label = NoteLabels.at(lines.get(i), settings);
            if (label != null && label.setting() != Setting.SIGN) {
                search.candidates.add(new Candidate(i, label));
            } else if (label != null && search.known.contains(label.name())) {
                chosen.set(i, label);
            }
        }
        search.best().forEach(c -> chosen.set(c.line(), c.label()));
        boolean none = chosen.stream().allMatch(l -> l == null);
        return none && labels.stream().allMatch(NoteLabels::figures)
                ? countedOtherwise(lines, labels.size(), chosen)
                : chosen;
    }

    /** Letters or roman numbers for notes in figures: where each of them is there, once and in order, and no more. */
    private static List<@Nullable Label> countedOtherwise(
            List<String> lines, int count, List<@Nullable Label> otherwise) {
        for (Setting setting : List.of(Setting.ROMAN, Setting.LETTER)) {
            List<@Nullable Label> counted = new ArrayList<>(Collections.nCopies(lines.size(), null));
            int last = 0;
            for (int i = 0; i < lines.size(); i++) {
                Label label = NoteLabels.at(lines.get(i), Set.of(setting));
                if (label != null && label.number() == last + 1) {
                    last++;
                    counted.set(i, new Label(setting, Integer.toString(last), last, label.rest()));
                }
            }
            if (last > 1 && last == count) {
                return counted;
            }
        }
        return otherwise;
    }

    private List<Candidate> best() {
        double[] scores = new double[candidates.size()];
        int[] before = new int[candidates.size()];
        int last = -1;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = beginning(candidates.get(i).label());
            before[i] = -1;
            for (int k = Math.max(0, i - FARTHEST_BACK); k < i; k++) {
                double score = scores[k]
                        + step(candidates.get(k).label(), candidates.get(i).label());
                if (score > scores[i]) {
                    scores[i] = score;
                    before[i] = k;
                }
            }
            last = scores[i] > 0 && (last < 0 || scores[i] > scores[last]) ? i : last;
        }
        List<Candidate> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(candidates.get(i));
        }
        return chain;
    }

    private double beginning(Label label) {
        return fits(label) + (label.number() == 1 ? 1 : label.number() <= 3 ? 0 : -1);
    }

    private double step(Label above, Label below) {
        return fits(below)
                + order(below.number() - above.number(), below)
                - (above.setting() == below.setting() ? 0 : 2);
    }

    private double order(int by, Label below) {
        if (by == 1) {
            return 3;
        }
        if (by == 0) {
            return 0.5;
        }
        if (by < 0) {
            // a list may hold another chapter than the essay: what counts anew is no part of the note before it
            boolean first = below.number() == 1;
            return beginsAnew ? (first ? 1 : -1) : first && NoteLabels.figures(below.name()) ? -1 : -4;
        }
        return by <= 10 ? 1 - 0.1 * by : -2;
    }

    /** A number with nothing about it begins many a line; a line set as a label is one more often than not. */
    private double fits(Label label) {
        return (known.contains(label.name()) ? 1 : -0.5) + (label.setting() == Setting.BARE ? 0 : 2);
    }
}
