package org.ibid.quiz.kind.unsourced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Figure;
import org.ibid.quiz.language.Figures;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Three statements with figures, two with a note: which one does the essay leave without? Says nothing of what notes hold. */
public final class UnsourcedGenerator implements Generator {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 36;
    private static final int WRONG = 2;
    private static final double SURE = 0.5;

    @Override
    public String kind() {
        return "unsourced";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new OneWithoutNote());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Line> figures =
                essay.lines().stream().filter(l -> states(essay, l)).toList();
        List<Line> noted = figures.stream().filter(l -> noted(essay, l)).toList();
        List<Draft> drafts = new ArrayList<>();
        for (Line line : figures) {
            if (bare(essay, line)) {
                List<Line> others = others(line, noted);
                if (others.size() == WRONG) {
                    drafts.add(draft(essay, line, others));
                }
            }
        }
        return drafts;
    }

    private static boolean states(EssayLanguage essay, Line line) {
        int words = Words.count(line.text());
        return line.block() instanceof Block.Paragraph
                && SHORTEST <= words
                && words <= LONGEST
                && Prose.balanced(line.text())
                && Prose.dangling(line.text()).isEmpty()
                && essay.names().loosePronoun(line.text()).isEmpty()
                && !line.text().strip().endsWith("?")
                && !line.text().strip().endsWith(":")
                && line.text().indexOf('\uFFFD') < 0
                && Character.isUpperCase(line.text().codePointAt(0))
                && Figures.in(line.text()).stream().anyMatch(f -> f.kind() != Figure.Kind.YEAR);
    }

    private static boolean noted(EssayLanguage essay, Line line) {
        List<FootnoteReference> references = essay.referencesOf(line);
        return !references.isEmpty()
                && references.stream().allMatch(r -> r.confidence() >= SURE)
                && line.span().end() - references.getLast().offset() <= 1;
    }

    /** No note in the line, and none in the rest of its paragraph that may be meant for it, too. */
    static boolean bare(EssayLanguage essay, Line line) {
        return essay.linesOf(line.block()).stream()
                .filter(l -> l.position() >= line.position())
                .allMatch(l -> essay.referencesOf(l).isEmpty());
    }

    private static List<Line> others(Line right, List<Line> noted) {
        List<Line> others = new ArrayList<>();
        noted.stream()
                .filter(o -> !o.block().passageId().equals(right.block().passageId()))
                .filter(o -> o.text().length() < 1.6 * right.text().length()
                        && right.text().length() < 1.6 * o.text().length())
                .sorted(Comparator.comparingInt((Line o) -> Math.abs(o.index() - right.index())))
                .limit(WRONG)
                .forEach(others::add);
        return others;
    }

    private Draft draft(EssayLanguage essay, Line right, List<Line> others) {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, right.block().span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, right.span(), Target.Role.EVIDENCE));
        List<Form.Option> wrong = new ArrayList<>();
        for (Line other : others) {
            targets.add(Target.in(essay.text(), null, other.span(), Target.Role.CONTRAST));
            String label = essay.text()
                    .footnote(essay.referencesOf(other).getLast().footnote())
                    .label();
            wrong.add(new Form.Option(
                    other.text(),
                    List.of(other.text()),
                    "The essay sends the reader of this to note " + label + ".",
                    null));
        }
        return new Draft(
                kind(),
                "unsourced/figure",
                "A reader wants to check the figures in these statements. For which of them does the essay offer no"
                        + " note?",
                null,
                new Form.Choice(new Form.Option(right.text(), List.of(right.text()), "", null), wrong),
                targets,
                "No note is called here or in the rest of the paragraph: "
                        + Prose.quoted(Prose.beginning(right.text(), 30)),
                Level.SOURCE,
                0.5,
                0.62 + 0.1 * essay.terms().weightOf(right.text()),
                right.region(),
                right.span());
    }
}
