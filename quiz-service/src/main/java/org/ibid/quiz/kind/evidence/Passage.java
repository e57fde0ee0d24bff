package org.ibid.quiz.kind.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;

/** The sentences offered beside one: a whole paragraph where it is short, and nothing that another sentence might be meant by. */
final class Passage {

    static final int FEWEST = 4;
    static final int MOST = 7;
    private static final int MOST_WORDS = 200;

    /** Sentences added ahead, so that the passage stands by itself. */
    private static final int AHEAD = 2;

    /** Sentences from the one that draws together to the end: what goes on has not arrived. */
    private static final int ARRIVED = 2;

    private static final int LABEL = 4;

    /** What it brings in stands outside the passage. */
    private static final Pattern INTRODUCES = Pattern.compile(":[—–-]*\\s*$");

    /** The number of a row of points. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^|[.:;?!] )\\(?(?:\\d{1,2}|[ivx]{1,4}|[a-e])[.)] |^(?:First|Second|Third|Fourth|Fifth|Last)(?:ly)?[,:]|^Lastly\\b");

    private final EssayLanguage essay;
    private final Cue cue;
    private final Line gold;

    private Passage(EssayLanguage essay, Cue cue, Line gold) {
        this.essay = essay;
        this.cue = cue;
        this.gold = gold;
    }

    /** Empty where the sentence is not the only one that can be meant, or no passage around it stands by itself. */
    static Optional<List<Line>> around(EssayLanguage essay, Cue cue, Line gold) {
        return new Passage(essay, cue, gold).lines();
    }

    static Span span(List<Line> lines) {
        return new Span(lines.getFirst().span().start(), lines.getLast().span().end());
    }

    private Optional<List<Line>> lines() {
        List<Line> paragraph = essay.linesOf(gold.block());
        List<Line> around = new ArrayList<>(paragraph);
        for (int step = 1; around.size() < FEWEST && step <= 2; step++) {
            widen(around);
        }
        List<Line> clear = clear(around);
        boolean whole = paragraph.size() <= MOST && words(paragraph) <= MOST_WORDS;
        if (whole && !clear.containsAll(paragraph)) {
            return Optional.empty();
        }
        return window(clear, whole ? paragraph : List.of(gold))
                .filter(w ->
                        w.size() >= FEWEST && !(cue.looksBack() && w.getFirst().equals(gold)))
                .filter(w -> !cue.equals(Cues.CONCLUSION) || w.size() - w.indexOf(gold) <= ARRIVED)
                .filter(w -> Prose.balanced(span(w).in(essay.text().canonical())));
    }

    /** As far as no other sentence might do the same. */
    private List<Line> clear(List<Line> around) {
        int at = around.indexOf(gold);
        int from = at;
        while (from > 0 && !breaks(around.get(from - 1))) {
            from--;
            if (Rivals.afterAnother(cue, around.get(from))) {
                break;
            }
        }
        int to = at + 1;
        while (to < around.size() && !breaks(around.get(to)) && !Rivals.afterAnother(cue, around.get(to))) {
            to++;
        }
        return around.subList(from, to);
    }

    private boolean breaks(Line line) {
        return Rivals.is(cue, line)
                || Prose.citation(line.text())
                || INTRODUCES.matcher(line.text()).find()
                || numbered(line)
                || line.text().indexOf('\uFFFD') >= 0
                || label(line);
    }

    static boolean numbered(Line line) {
        return NUMBERED.matcher(line.text()).find();
    }

    /** The number or the words of a heading that has run into the text. */
    private static boolean label(Line line) {
        return line.words() <= LABEL && line.tokens().stream().noneMatch(t -> t.is("VERB", "AUX", "PRON", "INTJ"));
    }

    private static long words(List<Line> lines) {
        return lines.stream().mapToLong(Line::words).sum();
    }

    /** As many lines around some as can be read at once, more of what stands before them, from one that can open a passage. */
    private Optional<List<Line>> window(List<Line> lines, List<Line> core) {
        int from = lines.indexOf(core.getFirst());
        int to = lines.indexOf(core.getLast()) + 1;
        boolean grown = true;
        while (grown && to - from < MOST) {
            grown = false;
            if (from > 0 && words(lines.subList(from - 1, to)) <= MOST_WORDS) {
                from--;
                grown = true;
            }
            if (to < lines.size() && to - from < MOST && words(lines.subList(from, to + 1)) <= MOST_WORDS) {
                to++;
                grown = true;
            }
        }
        return opened(lines.subList(from, to), core);
    }

    /** With a sentence or two more ahead, or a few fewer, until the first one needs none before it. */
    private Optional<List<Line>> opened(List<Line> window, List<Line> core) {
        List<Line> longer = new ArrayList<>(window);
        for (int added = 0; added <= AHEAD; added++) {
            if (opens(longer.getFirst())) {
                return alone(longer) ? Optional.of(List.copyOf(longer)) : Optional.empty();
            }
            Optional<Line> before = Opening.before(essay, longer.getFirst())
                    .filter(l -> !breaks(l) && !Rivals.afterAnother(cue, longer.getFirst()));
            if (before.isEmpty()) {
                break;
            }
            longer.addFirst(before.get());
        }
        for (int from = 1; from <= window.indexOf(core.getFirst()); from++) {
            List<Line> shorter = window.subList(from, window.size());
            if (opens(shorter.getFirst())) {
                return alone(shorter) ? Optional.of(List.copyOf(shorter)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An essay that speaks of itself points at nothing outside the passage. */
    private boolean opens(Line line) {
        return (cue.equals(Cues.AIM) && line.equals(gold)) || Opening.stands(essay, line);
    }

    /** True where no other sentence might be meant. */
    private boolean alone(List<Line> lines) {
        return lines.stream().filter(l -> !l.equals(gold)).noneMatch(l -> rivals(cue, lines, l));
    }

    /** True where a sentence of a passage might do what is asked for. */
    static boolean rivals(Cue cue, List<Line> passage, Line line) {
        return Rivals.is(cue, line) || (!line.equals(passage.getFirst()) && Rivals.afterAnother(cue, line));
    }

    private void widen(List<Line> around) {
        List<Block> blocks = essay.text().blocks();
        int before = blocks.indexOf(around.getFirst().block()) - 1;
        int after = blocks.indexOf(around.getLast().block()) + 1;
        if (before >= 0 && blocks.get(before) instanceof Block.Paragraph p) {
            around.addAll(0, essay.linesOf(p));
        } else if (after < blocks.size() && blocks.get(after) instanceof Block.Paragraph p) {
            around.addAll(essay.linesOf(p));
        }
    }
}
