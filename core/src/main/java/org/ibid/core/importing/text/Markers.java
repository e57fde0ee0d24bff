package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.importing.text.MarkerSequence.Chosen;
import org.ibid.core.importing.text.MarkerSequence.Restarts;

/** Recovers the markers of a text: for each form the best numbering, and of the forms the best. */
final class Markers {

    private static final double LEAST_TOTAL = 4;
    /** A numbering of figures that each hardly look like markers is chance. */
    private static final double LEAST_MEAN_EVIDENCE = 1.5;

    private static final int LEAST_RUN = 3;

    private Markers() {}

    /** @param chosen empty where there is no numbering worth the name */
    private record Numbering(List<MarkerCandidate> candidates, List<Chosen> chosen) {}

    private static final Numbering NOTHING = new Numbering(List.of(), List.of());

    private static final List<MarkerForm> NUMBERED = List.of(
            MarkerForm.FIGURES,
            MarkerForm.BRACKETS,
            MarkerForm.PARENTHESES,
            MarkerForm.CARETS,
            MarkerForm.BRACES,
            MarkerForm.LETTERS);

    /**
     * @param texts the notes whose texts the source has
     * @param cited forms in which works are cited: no markers
     */
    static List<Chosen> in(List<Draft> drafts, NoteTexts texts, Set<MarkerForm> cited) {
        Map<MarkerForm, Set<Integer>> notes = texts.numbers();
        Numbering numbers = NOTHING;
        for (MarkerForm form : NUMBERED) {
            boolean letters = form == MarkerForm.LETTERS;
            Set<Integer> known = notes.getOrDefault(letters ? form : MarkerForm.FIGURES, Set.of());
            Restarts restarts = texts.beginAnew(letters ? form : MarkerForm.FIGURES)
                    ? Restarts.WITH_THE_NOTES
                    : Restarts.AFTER_HEADINGS;
            boolean none = cited.contains(form) || (letters && known.isEmpty());
            Numbering other = none ? NOTHING : of(drafts, form, known, restarts);
            numbers = better(other, numbers, texts.count(letters ? form : MarkerForm.FIGURES)) ? other : numbers;
        }
        Set<Integer> symbolNotes = notes.getOrDefault(MarkerForm.SYMBOLS, Set.of());
        List<Chosen> numbered = RepeatedMarkers.added(numbers.chosen(), numbers.candidates());
        boolean alone = numbered.isEmpty() || !symbolNotes.isEmpty();
        return alone
                ? inOrder(
                        numbered,
                        of(drafts, MarkerForm.SYMBOLS, symbolNotes, Restarts.ANYWHERE)
                                .chosen())
                : numbered;
    }

    /** Where texts of notes are there, the form that calls them and not much else; else the one of more worth. */
    private static boolean better(Numbering one, Numbering other, int texts) {
        int fit = Integer.compare(fit(one.chosen(), texts), fit(other.chosen(), texts));
        return fit > 0 || (fit == 0 && worth(one.chosen()) > worth(other.chosen()));
    }

    private static int fit(List<Chosen> chosen, int texts) {
        int notes = (int) chosen.stream().map(NoteTexts::called).distinct().count();
        return texts == 0 ? 0 : 2 * Math.min(notes, texts) - Math.max(0, notes - texts);
    }

    private static Numbering of(List<Draft> drafts, MarkerForm form, Set<Integer> notes, Restarts restarts) {
        List<MarkerCandidate> candidates = MarkerCandidates.of(drafts, form, notes);
        List<Chosen> chosen = MarkerSequence.best(candidates, restarts);
        long spaced = chosen.stream().filter(c -> c.candidate().spaced()).count();
        if (form != MarkerForm.BRACKETS && notes.isEmpty() && spaced * 4 > chosen.size()) {
            // numbers that stand apart from the words throughout are verses or an enumeration
            candidates = candidates.stream().filter(c -> !c.spaced()).toList();
            chosen = MarkerSequence.best(candidates, restarts);
        }
        boolean believed = acceptable(chosen, notes) && (!notes.isEmpty() || !NamedThings.make(drafts, chosen, form));
        if (believed || form != MarkerForm.BRACKETS || !notes.isEmpty() || restarts != Restarts.AFTER_HEADINGS) {
            return new Numbering(candidates, believed ? chosen : List.of());
        }
        List<Chosen> anew = MarkerSequence.best(candidates, Restarts.WITH_THE_NOTES);
        boolean whole = runs(candidates, anew) && acceptable(anew, notes) && !NamedThings.make(drafts, anew, form);
        return new Numbering(candidates, whole ? anew : List.of());
    }

    /** True where all that is in brackets counts from 1 on without a gap, several times: citations do not. */
    private static boolean runs(List<MarkerCandidate> candidates, List<Chosen> chosen) {
        if (chosen.size() != candidates.size()) {
            return false;
        }
        int last = 0;
        for (Chosen each : chosen) {
            int number = each.candidate().number();
            boolean begins = number == 1 && (last == 0 || last >= LEAST_RUN);
            if (!begins && number != last + 1) {
                return false;
            }
            last = number;
        }
        return last >= LEAST_RUN;
    }

    private static boolean acceptable(List<Chosen> chosen, Set<Integer> notes) {
        boolean enough = chosen.size() >= 2
                || (chosen.size() == 1
                        && notes.contains(chosen.getFirst().candidate().number()));
        double mean = chosen.stream()
                .mapToDouble(c -> c.candidate().evidence())
                .average()
                .orElse(0);
        long doubtful = chosen.stream()
                .filter(c -> MarkerCut.confidence(c) < TextProblems.DOUBTFUL_MARKER)
                .count();
        boolean guessed = notes.isEmpty() && doubtful * 2 >= chosen.size();
        return enough && !guessed && worth(chosen) >= LEAST_TOTAL && mean >= LEAST_MEAN_EVIDENCE;
    }

    /** Worth of a path: evidence and how the numbers follow each other. */
    private static double worth(List<Chosen> chosen) {
        double worth = 0;
        for (int i = 0; i < chosen.size(); i++) {
            int number = chosen.get(i).candidate().number();
            worth += chosen.get(i).candidate().evidence();
            if (i == 0) {
                worth -= MarkerSequence.startCost(number);
            } else if (chosen.get(i).series() != chosen.get(i - 1).series()) {
                worth -= MarkerSequence.RESTART;
            } else {
                worth += MarkerSequence.step(chosen.get(i - 1).candidate().number(), number);
            }
        }
        return worth;
    }

    private static List<Chosen> inOrder(List<Chosen> numbered, List<Chosen> symbols) {
        List<Chosen> all = new ArrayList<>(numbered);
        all.addAll(symbols);
        all.sort((a, b) -> a.candidate().block() != b.candidate().block()
                ? Integer.compare(a.candidate().block(), b.candidate().block())
                : Integer.compare(a.candidate().start(), b.candidate().start()));
        return all;
    }
}
