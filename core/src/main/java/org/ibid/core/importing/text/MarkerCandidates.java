package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Formatting;
import org.ibid.core.importing.text.Draft.Kind;

/** Finds whatever may be a marker of one form, with the evidence of its look. Weak ones are not even candidates. */
final class MarkerCandidates {

    /** Below this, filling a gap in the numbering is no reason to take a figure out of the text. */
    private static final double LEAST_EVIDENCE = 0;

    /** No essay has as many; a text of nothing but figures has no markers. */
    private static final int MOST = 100_000;

    private static final double NOTE_TEXT_EXISTS = 3;

    private static final double A_NAME = -8;

    /** A note may be called after the same word in two chapters. */
    private static final int NAME_COMES_AGAIN = 3;

    /** Possessive, and from the first letter on: a file may be one long word. */
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{L}++\\d{1,3}(?!\\d)");

    private static final Pattern FIGURES = Pattern.compile("\\d+|[" + MarkerForm.SUPERSCRIPTS + "]+");
    private static final Pattern BRACKETS = Pattern.compile("(?<!\\^)\\[(\\d{1,3})]");
    private static final Pattern PARENTHESES = Pattern.compile("\\((\\d{1,3})\\)");
    private static final Pattern CARETS =
            Pattern.compile("\\^(?:\\d{1,3}(?!\\d)|\\(\\d{1,3}\\)|\\{\\d{1,3}}|\\[\\d{1,3}])");
    private static final Pattern BRACES = Pattern.compile("\\{\\d{1,3}}");
    private static final Pattern LETTERS = Pattern.compile("\\[[A-Za-z]]");
    private static final Pattern HULL = Pattern.compile("^[\\[(^{]+|[\\])}]+$");
    private static final Pattern SYMBOLS = Pattern.compile(
            "\\[(?:\\*{1,3}|†{1,3}|‡{1,3}|§{1,2}|¶{1,2})]|\\*{1,3}|†{1,3}|‡{1,3}|§{1,2}|(?:\\|\\|){1,2}|[‖∥]{1,2}|¶{1,2}");

    private final MarkerForm form;
    private final Set<Integer> notes;
    private final Map<String, Integer> names = new HashMap<>();
    private final List<MarkerCandidate> found = new ArrayList<>();
    private int runs;

    private MarkerCandidates(MarkerForm form, Set<Integer> notes) {
        this.form = form;
        this.notes = notes;
    }

    /** @param notes numbers of the notes whose texts the source has */
    static List<MarkerCandidate> of(List<Draft> drafts, MarkerForm form, Set<Integer> notes) {
        MarkerCandidates candidates = new MarkerCandidates(form, notes);
        if (form == MarkerForm.FIGURES) {
            drafts.stream().filter(Draft::prose).forEach(d -> candidates.name(d.words()));
        }
        int section = 0;
        for (int i = 0; i < drafts.size(); i++) {
            section += drafts.get(i).kind() == Kind.HEADING ? 1 : 0;
            if (drafts.get(i).prose() || (drafts.get(i).titleOrTable() && candidates.printed())) {
                candidates.in(drafts.get(i), i, section);
            }
        }
        return candidates.found.size() > MOST ? List.of() : candidates.found;
    }

    /** True for forms that hardly anything but a marker has. */
    private boolean printed() {
        return switch (form) {
            case BRACKETS, BRACES, CARETS -> true;
            case FIGURES, PARENTHESES, LETTERS, SYMBOLS -> false;
        };
    }

    private void in(Draft draft, int block, int section) {
        String words = draft.words();
        BitSet linked = new BitSet();
        draft.text().formatting().stream()
                .filter(f -> f.style() == Formatting.Style.LINK)
                .forEach(f -> linked.set(f.span().start(), f.span().end()));
        Matcher matcher = pattern().matcher(words);
        while (matcher.find()) {
            if (matcher.start() > 0 && !linked.get(matcher.start())) {
                runs++;
                switch (form) {
                    case FIGURES -> figures(words, matcher, block, section);
                    case BRACKETS, PARENTHESES, CARETS, BRACES, LETTERS -> bracketed(draft, matcher, block, section);
                    case SYMBOLS ->
                        add(
                                words,
                                matcher.start(),
                                closed(words, matcher.end()),
                                MarkerForm.ordinal(unbracketed(matcher.group())),
                                0,
                                block,
                                section);
                }
            }
        }
    }

    /** Past a bracket that closes a mark and nothing else, as German printers set them: {@code word.*)}, {@code word¹)}. */
    private static int closed(String words, int end) {
        if (end == words.length() || words.charAt(end) != ')') {
            return end;
        }
        boolean closesOther = words.lastIndexOf('(', end) > words.lastIndexOf(')', end - 1);
        return closesOther ? end : end + 1;
    }

    private void bracketed(Draft draft, Matcher matcher, int block, int section) {
        String label = unbracketed(matcher.group());
        int number = form == MarkerForm.LETTERS ? MarkerForm.letter(label) : Integer.parseInt(label);
        if (draft.prose() || notes.contains(number)) {
            add(draft.words(), matcher.start(), matcher.end(), number, 0, block, section);
        }
    }

    private static String unbracketed(String printed) {
        return HULL.matcher(printed).replaceAll("");
    }

    private Pattern pattern() {
        return switch (form) {
            case FIGURES -> FIGURES;
            case BRACKETS -> BRACKETS;
            case PARENTHESES -> PARENTHESES;
            case CARETS -> CARETS;
            case BRACES -> BRACES;
            case LETTERS -> LETTERS;
            case SYMBOLS -> SYMBOLS;
        };
    }

    /** Counts words with figures at their end: one that comes again and again is a name, such as {@code html5}. */
    private void name(String words) {
        NAME.matcher(words).results().forEach(n -> names.merge(n.group(), 1, Integer::sum));
    }

    private boolean isName(String words, int start, int end) {
        int first = start;
        while (first > 0 && Character.isLetter(words.charAt(first - 1))) {
            first--;
        }
        return first < start && names.getOrDefault(words.substring(first, end), 0) >= NAME_COMES_AGAIN;
    }

    private void figures(String words, Matcher run, int block, int section) {
        int length = run.end() - run.start();
        boolean raised = !Character.isDigit(words.charAt(run.start()));
        if (length <= 3) {
            int end = raised ? closed(words, run.end()) : run.end();
            add(words, run.start(), end, MarkerForm.value(run.group()), 0, block, section);
        }
        if (!raised) {
            for (int suffix = 1; suffix <= 3 && suffix < length; suffix++) {
                int at = run.end() - suffix;
                double split = SplitEvidence.of(words, run.start(), at, run.end());
                add(words, at, run.end(), MarkerForm.value(words.substring(at, run.end())), split, block, section);
            }
        }
    }

    /** @param split evidence for cutting a run of digits in two here, 0 where nothing is cut */
    private void add(String words, int start, int end, int number, double split, int block, int section) {
        boolean signs = form == MarkerForm.SYMBOLS || form == MarkerForm.LETTERS;
        String label = signs ? unbracketed(words.substring(start, end)) : words.substring(start, end);
        if (number < 1 || label.startsWith("0") || label.startsWith("⁰")) {
            return;
        }
        double evidence =
                split != 0 ? split + MarkerEvidence.right(words, end) - 1 : MarkerEvidence.of(words, start, end, form);
        if (form == MarkerForm.FIGURES && isName(words, start, end)) {
            evidence += A_NAME;
        }
        if (notes.contains(number)) {
            evidence += NOTE_TEXT_EXISTS;
        }
        if (evidence >= LEAST_EVIDENCE) {
            String shown = signs ? label : Integer.toString(number);
            boolean spaced = MarkerEvidence.space(words.charAt(start - 1));
            found.add(new MarkerCandidate(block, start, end, number, shown, evidence, spaced, section, runs));
        }
    }
}
