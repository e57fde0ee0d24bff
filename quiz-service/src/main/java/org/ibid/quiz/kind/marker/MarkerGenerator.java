package org.ibid.quiz.kind.marker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Turns;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/**
 * Which statement does a note document? Asked only of notes whose text is missing, says nothing of what they hold:
 * each option ends in a note of its own.
 */
public final class MarkerGenerator implements Generator {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 44;

    /** How many of those that fit best take turns. */
    private static final int NEAR = 4;

    private static final int REACH = 40;

    /** A marker that might be a plain number is nothing to ask about. */
    private static final double SURE = 0.5;

    @Override
    public String kind() {
        return "marker";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new OwnNotes());
    }

    /** @param text the line without marks that its quotation leaves open */
    private record Documented(Line line, FootnoteReference reference, Footnote note, String text, Span span) {}

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Documented> documented = documented(essay);
        List<Draft> drafts = new ArrayList<>();
        Turns turns = new Turns();
        for (Documented one : documented) {
            if (one.note().text() == null) {
                List<Documented> others = others(one, documented, turns);
                if (!others.isEmpty()) {
                    drafts.add(draft(essay, one, others));
                }
            }
        }
        return drafts;
    }

    private static List<Documented> documented(EssayLanguage essay) {
        List<Documented> documented = new ArrayList<>();
        for (Line line : essay.lines()) {
            List<FootnoteReference> references = essay.referencesOf(line);
            if (references.size() == 1 && !line.quoted()) {
                FootnoteReference reference = references.getFirst();
                boolean last = line.span().end() - reference.offset() <= 1;
                String text = line.text().strip();
                if (last
                        && reference.confidence() >= SURE
                        && states(text)
                        && essay.names().loosePronoun(text).isEmpty()) {
                    documented.add(new Documented(
                            line, reference, essay.text().footnote(reference.footnote()), text, line.span()));
                }
            }
        }
        return documented;
    }

    private static boolean states(String text) {
        int words = Words.count(text);
        return SHORTEST <= words
                && words <= LONGEST
                && Prose.balanced(text)
                && Prose.dangling(text).isEmpty()
                && !text.endsWith("?")
                && Character.isUpperCase(text.replaceFirst("^[“‘\"']", "").charAt(0));
    }

    /** Statements nearest in length among those near in the text, each with another note. */
    private static List<Documented> others(Documented one, List<Documented> all, Turns turns) {
        List<Documented> near = all.stream()
                .filter(o -> !o.note().id().equals(one.note().id()))
                .filter(o -> Math.abs(o.line().index() - one.line().index()) <= REACH)
                .sorted(Comparator.comparingInt((Documented o) ->
                                Math.abs(o.text().length() - one.text().length()) / 20
                                        + Math.abs(o.line().index() - one.line().index()) / 4)
                        .thenComparingInt(o -> o.line().index()))
                .limit(NEAR)
                .toList();
        return turns.two(one, near, Comparator.comparingInt(o -> o.text().length()));
    }

    private Draft draft(EssayLanguage essay, Documented one, List<Documented> others) {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, one.line().block().span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, one.span(), Target.Role.EVIDENCE));
        List<Form.Option> wrong = new ArrayList<>();
        for (Documented other : others) {
            wrong.add(new Form.Option(
                    other.text(),
                    List.of(other.text()),
                    "This statement has a note of its own, note " + other.note().label() + ".",
                    null));
            targets.add(Target.in(essay.text(), null, other.span(), Target.Role.CONTRAST));
        }
        return new Draft(
                kind(),
                "marker/statement",
                "A reader wants to check where the essay has something from and turns to note "
                        + one.note().label() + ". Which statement is it that this note documents?",
                null,
                new Form.Choice(new Form.Option(one.text(), List.of(one.text()), "", null), wrong),
                targets,
                "Note " + one.note().label()
                        + " is called at the end of this sentence. What it says has not come down with the text.",
                Level.SOURCE,
                0.35,
                0.66 + 0.1 * essay.terms().weightOf(one.text()),
                one.line().region(),
                one.span());
    }
}
