package org.ibid.quiz.kind.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Author;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Select the sentence that does something in its passage: sets a limit, gives a reason, judges. Asked only where one sentence can be meant. */
public final class EvidenceGenerator implements Generator {

    private static final int FEWEST = 4;
    private static final int MOST = 7;
    private static final int MOST_WORDS = 190;
    private static final int SHORTEST = 7;

    /** A sentence longer than this does more than one thing. */
    private static final int LONGEST = 58;

    private static final int LABEL = 4;

    /** Share of a sentence that is in the author’s own words: less, and it is somebody else who does it. */
    private static final double OWN = 0.6;

    /** <i>But</i> and <i>yet</i> also carry a story on. */
    private static final double WEAK = 0.2;

    private static final Pattern AGAINST = Pattern.compile(
            "^[“‘]?(?:But|However|Yet|Nevertheless|Nonetheless|On the other hand|Even so|Still|All the same|And"
                    + " yet|Only)\\b");
    private static final Pattern WITHIN =
            Pattern.compile("[,;:—-] ?(?:but|yet|still|however|nevertheless|only)\\b|\\b(?:could|may|might|can|will) be"
                    + " (?:said|objected|argued|urged|answered|replied)\\b");

    /** A cause is one in somebody else’s words, too. */
    private static final Pattern GIVES_A_REASON =
            Pattern.compile("(?i)\\b(?:because|owing to|due to|for fear|the reason)\\b");

    /** What it brings in stands outside the passage. */
    private static final Pattern INTRODUCES = Pattern.compile(":[—–-]*\\s*$");

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new OneSentence(), new NotBySearch());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Draft> drafts = new ArrayList<>();
        for (Line line : essay.lines()) {
            for (Cue cue : Cues.ALL) {
                if (shows(essay, cue, line)) {
                    passage(essay, cue, line)
                            .flatMap(p -> draft(essay, cue, line, p))
                            .ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    private static boolean shows(EssayLanguage essay, Cue cue, Line line) {
        return line.block() instanceof Block.Paragraph
                && !(line.position() == 0 && cue.looksBack())
                && line.words() >= SHORTEST
                && line.words() <= LONGEST
                && !line.text().matches("(?s)[\\[(].*|.*[?:][—–-]*\\s*$")
                && Words.count(own(essay, line)) >= OWN * Words.count(line.text())
                && cue.sign().matcher(own(essay, line)).find()
                && !Misuses.is(cue, own(essay, line))
                && (!cue.equals(Cues.CONCESSION) || answered(essay, line));
    }

    /** What is granted is answered: by the sentence itself or by the next one. What nobody answers was only remarked. */
    private static boolean answered(EssayLanguage essay, Line line) {
        List<Line> block = essay.linesOf(line.block());
        boolean next = line.position() + 1 < block.size()
                && AGAINST.matcher(block.get(line.position() + 1).text()).find();
        return next || WITHIN.matcher(own(essay, line)).find();
    }

    /** A line without what stands in it in somebody else's words. */
    static String own(EssayLanguage essay, Line line) {
        StringBuilder own = new StringBuilder(line.text());
        essay.quotationsIn(line.span()).stream().filter(q -> q.speech()).forEach(q -> {
            int from = Math.max(0, q.span().start() - line.span().start());
            int to = Math.min(own.length(), q.span().end() - line.span().start());
            for (int i = from; i < to; i++) {
                own.setCharAt(i, ' ');
            }
        });
        return own.toString();
    }

    /** The sentences of the paragraph around a line; for a short paragraph its neighbours' too. */
    private static Optional<List<Line>> passage(EssayLanguage essay, Cue cue, Line line) {
        List<Line> around = new ArrayList<>(essay.linesOf(line.block()));
        for (int step = 1; around.size() < FEWEST && step <= 2; step++) {
            widen(essay, around);
        }
        List<Line> clear = clear(essay, cue, line, around);
        List<Line> window = window(clear, clear.indexOf(line));
        return window.size() < FEWEST || !Prose.balanced(text(essay, window)) ? Optional.empty() : Optional.of(window);
    }

    /** As far as no other sentence has a word that might signal the same. What looks back keeps its predecessor. */
    private static List<Line> clear(EssayLanguage essay, Cue cue, Line line, List<Line> around) {
        int at = around.indexOf(line);
        int from = at;
        while (from > 0 && !traced(essay, cue, around.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < around.size() && !traced(essay, cue, around.get(to))) {
            to++;
        }
        return from == at && cue.looksBack() ? List.of(line) : around.subList(from, to);
    }

    private static boolean traced(EssayLanguage essay, Cue cue, Line line) {
        return cue.trace().matcher(own(essay, line)).find()
                || (cue.equals(Cues.REASON)
                        && GIVES_A_REASON.matcher(line.text()).find())
                || Prose.citation(line.text())
                || INTRODUCES.matcher(line.text()).find()
                || line.text().indexOf('\uFFFD') >= 0
                || label(line);
    }

    /** The number or the words of a heading that has run into the text. */
    private static boolean label(Line line) {
        return line.words() <= LABEL && line.tokens().stream().noneMatch(t -> t.is("VERB", "AUX", "PRON", "INTJ"));
    }

    private static String text(EssayLanguage essay, List<Line> lines) {
        return span(lines).in(essay.text().canonical());
    }

    private static Span span(List<Line> lines) {
        return new Span(lines.getFirst().span().start(), lines.getLast().span().end());
    }

    /** As many lines around one as can be read at once, more of what stands before it. */
    private static List<Line> window(List<Line> lines, int at) {
        int from = at;
        int to = at + 1;
        long words = lines.get(at).words();
        boolean grown = true;
        while (grown && to - from < MOST) {
            grown = false;
            if (from > 0 && words + lines.get(from - 1).words() <= MOST_WORDS) {
                from--;
                words += lines.get(from).words();
                grown = true;
            }
            if (to < lines.size() && to - from < MOST && words + lines.get(to).words() <= MOST_WORDS) {
                words += lines.get(to).words();
                to++;
                grown = true;
            }
        }
        return List.copyOf(lines.subList(from, to));
    }

    private static void widen(EssayLanguage essay, List<Line> around) {
        List<Block> blocks = essay.text().blocks();
        int before = blocks.indexOf(around.getFirst().block()) - 1;
        int after = blocks.indexOf(around.getLast().block()) + 1;
        if (before >= 0 && blocks.get(before) instanceof Block.Paragraph p) {
            around.addAll(0, essay.linesOf(p));
        } else if (after < blocks.size() && blocks.get(after) instanceof Block.Paragraph p) {
            around.addAll(essay.linesOf(p));
        }
    }

    private Optional<Draft> draft(EssayLanguage essay, Cue cue, Line gold, List<Line> passage) {
        if (passage.stream()
                .anyMatch(l ->
                        !l.equals(gold) && cue.trace().matcher(own(essay, l)).find())) {
            return Optional.empty();
        }
        List<Target> targets = List.of(
                Target.in(essay.text(), null, span(passage), Target.Role.STIMULUS),
                Target.in(essay.text(), null, gold.span(), Target.Role.EVIDENCE));
        double size = (passage.size() - FEWEST) / (double) (MOST - FEWEST);
        return Optional.of(new Draft(
                kind(),
                "evidence/" + cue.name(),
                voiced(essay, cue.stem()),
                null,
                new Form.Selection(passage, gold(cue, gold, passage)),
                targets,
                voiced(essay, cue.because()) + " " + Prose.quoted(Prose.beginning(gold.text(), 24)),
                cue.level(),
                cue.difficulty() + 0.1 * size,
                cue.worth()
                        - (gold.text().matches("(?:But|Yet|And yet)\\b.*") ? WEAK : 0)
                        + 0.08 * essay.terms().weightOf(gold.text())
                        + 0.04 * size,
                gold.region(),
                gold.span()));
    }

    /** A statement of aim may run on in the question that follows it: both together are right, too. */
    private static List<List<Line>> gold(Cue cue, Line gold, List<Line> passage) {
        int next = passage.indexOf(gold) + 1;
        if (cue.equals(Cues.AIM)
                && next < passage.size()
                && passage.get(next).block().equals(gold.block())
                && passage.get(next).text().endsWith("?")) {
            return List.of(List.of(gold), List.of(gold, passage.get(next)));
        }
        return List.of(List.of(gold));
    }

    private static String voiced(EssayLanguage essay, String words) {
        return Prose.capitalised(words.replace("AUTHOR", Author.of(essay)));
    }
}
