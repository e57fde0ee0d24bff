package org.ibid.quiz.kind.evidence;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.quiz.kind.Author;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;

/** Select the sentence that does something in its passage: sets a limit, gives a reason, judges. Asked only where one sentence can be meant. */
public final class EvidenceGenerator implements Generator {

    private static final int SHORTEST = 7;

    /** A sentence longer than this does more than one thing. */
    private static final int LONGEST = 58;

    /** <i>But</i> and <i>yet</i> also carry a story on. */
    private static final double WEAK = 0.2;

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    public String version() {
        return "4";
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
                    Passage.around(essay, cue, line)
                            .map(p -> draft(essay, cue, line, p))
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
                && Own.mostly(essay, line)
                && !Passage.numbered(line)
                && cue.sign().matcher(Own.words(essay, line)).find()
                && !Misuses.is(cue, Own.words(essay, line))
                && Placed.fits(essay, cue, line);
    }

    private Draft draft(EssayLanguage essay, Cue cue, Line gold, List<Line> passage) {
        List<Target> targets = List.of(
                Target.in(essay.text(), null, Passage.span(passage), Target.Role.STIMULUS),
                Target.in(essay.text(), null, gold.span(), Target.Role.EVIDENCE));
        double size = (passage.size() - Passage.FEWEST) / (double) (Passage.MOST - Passage.FEWEST);
        return new Draft(
                kind(),
                "evidence/" + cue.name(),
                voiced(essay, cue.stem()),
                null,
                new Form.Selection(passage, gold(cue, gold, passage)),
                targets,
                rationale(essay, cue, gold) + " " + Prose.quoted(Prose.beginning(gold.text(), 24)),
                cue.level(),
                cue.difficulty() + 0.1 * size,
                cue.worth()
                        - (gold.text().matches("(?:But|Yet|And yet)\\b.*") ? WEAK : 0)
                        + 0.08 * essay.terms().weightOf(gold.text())
                        + 0.04 * size,
                gold.region(),
                gold.span());
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

    private static String rationale(EssayLanguage essay, Cue cue, Line gold) {
        return voiced(essay, cue.because()).replace("SIGNAL", cue.signal(Own.words(essay, gold)));
    }

    private static String voiced(EssayLanguage essay, String words) {
        return Prose.capitalised(words.replace("AUTHOR", Author.of(essay)));
    }
}
