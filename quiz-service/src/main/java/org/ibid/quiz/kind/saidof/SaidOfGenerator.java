package org.ibid.quiz.kind.saidof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.ibid.quiz.language.Words;

/**
 * Which two of these does the essay say of somebody or something? All four are sentences of the essay that name it; two
 * have one controlled change, which only the text tells.
 */
public final class SaidOfGenerator implements Generator {

    static final int RIGHT = 2;
    static final int WRONG = 2;

    /** The longest option by the shortest: otherwise length sorts them. */
    private static final double LONGER = 2.2;

    @Override
    public String kind() {
        return "saidof";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new TwoAsTheyStand());
    }

    private record Changed(Statement statement, Edit edit) {}

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Topic topic : Topic.in(essay)) {
            draft(essay, topic, used).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> draft(EssayLanguage essay, Topic topic, Set<Integer> used) {
        List<Changed> wrong = new ArrayList<>();
        List<Statement> right = new ArrayList<>();
        for (Statement statement : topic.statements()) {
            Optional<Changed> changed = changed(essay, topic, statement);
            boolean free = !used.contains(statement.span().start())
                    && near(statement, right, wrong)
                    && apart(statement, right, wrong);
            if (free && changed.isPresent() && wrong.size() < WRONG) {
                wrong.add(changed.get());
            } else if (free && right.size() < RIGHT) {
                right.add(statement);
            }
        }
        if (wrong.size() < WRONG || right.size() < RIGHT) {
            return Optional.empty();
        }
        right.forEach(s -> used.add(s.span().start()));
        wrong.forEach(c -> used.add(c.statement().span().start()));
        return Optional.of(draft(essay, topic, right, wrong));
    }

    private static Optional<Changed> changed(EssayLanguage essay, Topic topic, Statement statement) {
        String name = topic.name().replaceAll("[“”]", "");
        return Edit.of(essay, statement)
                .filter(e -> Words.stands(name, e.text()) == Words.stands(name, statement.text()))
                .map(e -> new Changed(statement, e));
    }

    private static boolean near(Statement next, List<Statement> right, List<Changed> wrong) {
        int length = next.text().length();
        return all(right, wrong).stream()
                .allMatch(s -> Math.max(s.text().length(), length)
                        <= LONGER * Math.min(s.text().length(), length));
    }

    /** Neighbours may say something of each other. */
    private static boolean apart(Statement next, List<Statement> right, List<Changed> wrong) {
        return all(right, wrong).stream()
                .noneMatch(s ->
                        s.line().block().passageId().equals(next.line().block().passageId()));
    }

    private static List<Statement> all(List<Statement> right, List<Changed> wrong) {
        List<Statement> all = new ArrayList<>(right);
        wrong.forEach(c -> all.add(c.statement()));
        return all;
    }

    private Draft draft(EssayLanguage essay, Topic topic, List<Statement> right, List<Changed> wrong) {
        List<Target> targets = new ArrayList<>();
        all(right, wrong)
                .forEach(s -> targets.add(
                        Target.in(essay.text(), null, s.line().block().span(), Target.Role.STIMULUS)));
        right.forEach(s -> targets.add(Target.in(essay.text(), null, s.line().span(), Target.Role.EVIDENCE)));
        wrong.forEach(c ->
                targets.add(Target.in(essay.text(), null, c.statement().line().span(), Target.Role.CONTRAST)));
        String words =
                String.join(" ", all(right, wrong).stream().map(Statement::text).toList());
        return new Draft(
                kind(),
                "saidof/statement",
                "Which two of these does the essay say of " + topic.name() + "?",
                null,
                new Form.Several(
                        right.stream().map(s -> s.option(essay, "")).toList(),
                        wrong.stream().map(SaidOfGenerator::option).toList()),
                targets,
                "Both stand in the essay just so. The others were changed: "
                        + reason(wrong.getFirst().edit()) + " "
                        + reason(wrong.getLast().edit()),
                Level.RECALL,
                0.55,
                0.6 + 0.2 * essay.terms().weightOf(words),
                right.getFirst().line().region(),
                right.getFirst().span());
    }

    private static Form.Option option(Changed changed) {
        return new Form.Option(
                changed.edit().text(),
                List.of(changed.edit().text()),
                reason(changed.edit()) + " "
                        + Prose.quoted(
                                Prose.beginning(changed.statement().line().text(), 30)),
                null);
    }

    private static String reason(Edit edit) {
        return "The essay has “" + edit.was() + "” where this has “" + edit.now() + "”.";
    }
}
