package org.ibid.quiz.kind.saysso;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Edit;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/**
 * Does the essay say this? Every other statement has one controlled change; those that have none could have had it, so
 * that nothing but the text tells them apart. Never asks whether a thing is so.
 */
public final class SaysSoGenerator implements Generator {

    static final String YES = "Yes, the essay says so.";
    static final String NO = "No, the essay says something else.";

    private static final int SHORTEST = 10;

    @Override
    public String kind() {
        return "saysso";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new ControlledEdit());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Draft> drafts = new ArrayList<>();
        for (Statement statement : Statement.all(essay)) {
            Optional<Edit> edit = Edit.of(essay, statement).filter(e -> fits(essay, statement));
            if (edit.isPresent()) {
                drafts.add(draft(essay, statement, edit.get(), drafts.size() % 2 == 1));
            }
        }
        return drafts;
    }

    private static boolean fits(EssayLanguage essay, Statement statement) {
        return statement.words() >= SHORTEST && essay.terms().telling(statement.text());
    }

    private Draft draft(EssayLanguage essay, Statement statement, Edit edit, boolean edited) {
        List<Target> targets = List.of(
                Target.in(essay.text(), null, statement.line().block().span(), Target.Role.STIMULUS),
                Target.in(essay.text(), null, statement.line().span(), Target.Role.EVIDENCE));
        String passage = Prose.quoted(Prose.beginning(statement.line().text(), 36));
        String changed = "The essay has “" + edit.was() + "” where the question has “" + edit.now() + "”: " + passage;
        String same = "It stands in the essay just so: " + passage;
        return new Draft(
                kind(),
                "saysso/" + (edited ? "changed" : "unchanged"),
                "Does the essay say this?",
                edited ? edit.text() : statement.text(),
                new Form.Choice(
                        new Form.Option(edited ? NO : YES, List.of(edited ? NO : YES), "", null),
                        List.of(new Form.Option(
                                edited ? YES : NO, List.of(edited ? YES : NO), edited ? changed : same, null))),
                targets,
                edited ? changed : same,
                Level.RECALL,
                0.45,
                0.5 + 0.25 * essay.terms().weightOf(statement.text()),
                statement.line().region(),
                statement.span());
    }
}
