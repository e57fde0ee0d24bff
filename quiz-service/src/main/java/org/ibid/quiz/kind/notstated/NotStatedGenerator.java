package org.ibid.quiz.kind.notstated;

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

/** Two statements of a part of the essay and one that has been changed: which one is not stated? Made sparingly. */
public final class NotStatedGenerator implements Generator {

    /** A question in the negative is a burden: so many of them in an essay, and no more. */
    private static final int MOST = 3;

    private static final int WRONG = 2;
    private static final int SHORTEST = 9;

    @Override
    public String kind() {
        return "notstated";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new OneChanged());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Statement> all =
                Statement.all(essay).stream().filter(s -> s.words() >= SHORTEST).toList();
        List<Draft> drafts = new ArrayList<>();
        for (int region = 0; region < essay.regionCount() && drafts.size() < MOST; region++) {
            int part = region;
            first(essay, all.stream().filter(s -> s.line().region() == part).toList())
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> first(EssayLanguage essay, List<Statement> part) {
        for (Statement statement : part) {
            Optional<Edit> edit =
                    Edit.ofMeaning(essay, statement).filter(e -> essay.terms().telling(statement.text()));
            List<Statement> others = others(statement, part);
            if (edit.isPresent() && others.size() == WRONG) {
                return Optional.of(draft(essay, statement, edit.get(), others));
            }
        }
        return Optional.empty();
    }

    /** About as long as the right one; one shorter and one longer, if there are such. */
    private static List<Statement> others(Statement right, List<Statement> part) {
        List<Statement> near = part.stream()
                .filter(o -> o.line().index() != right.line().index())
                .filter(o -> o.text().length() < 1.6 * right.text().length()
                        && right.text().length() < 1.6 * o.text().length())
                .toList();
        List<Statement> others = new ArrayList<>();
        near.stream().filter(o -> longer(o, right)).findFirst().ifPresent(others::add);
        near.stream().filter(o -> !longer(o, right)).findFirst().ifPresent(others::add);
        near.stream()
                .filter(o -> !others.contains(o))
                .limit(WRONG - others.size())
                .forEach(others::add);
        return others;
    }

    private static boolean longer(Statement a, Statement b) {
        return a.text().length() > b.text().length();
    }

    private Draft draft(EssayLanguage essay, Statement right, Edit edit, List<Statement> others) {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, right.line().block().span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, right.line().span(), Target.Role.EVIDENCE));
        List<Form.Option> wrong = new ArrayList<>();
        for (Statement other : others) {
            targets.add(Target.in(essay.text(), null, other.line().span(), Target.Role.CONTRAST));
            wrong.add(other.option(
                    essay,
                    "The essay states this: "
                            + Prose.quoted(Prose.beginning(other.line().text(), 24))));
        }
        return new Draft(
                kind(),
                "notstated/changed",
                "Two of these statements are the essay’s. Which one does it NOT make?",
                null,
                new Form.Choice(new Form.Option(edit.text(), List.of(edit.text(), right.raw(essay)), "", null), wrong),
                targets,
                "The essay has “" + edit.was() + "” where this statement has “" + edit.now() + "”: "
                        + Prose.quoted(Prose.beginning(right.line().text(), 36)),
                Level.LOCATE,
                0.55,
                0.6 + 0.1 * essay.terms().weightOf(right.text()),
                right.line().region(),
                right.span());
    }
}
