package org.ibid.quiz.kind.sourceuse;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Person;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Names;

/** The essay describes the right person so, and none of the others anywhere. */
final class Described implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        boolean good = draft.form() instanceof Form.Choice choice
                && draft.targets(Target.Role.EVIDENCE).stream()
                        .anyMatch(t -> describes(
                                essay, choice.key(), essay.linesIn(t.position().span())))
                && choice.wrong().stream().noneMatch(w -> describes(essay, w.text(), essay.lines()));
        return new Certificate.Check(
                "described",
                good,
                good
                        ? "Only of the right person does the essay say so."
                        : "The essay does not say so of the right person, or says it of another, too.");
    }

    private static boolean describes(EssayLanguage essay, String name, List<Line> lines) {
        List<Person> people = essay.names().people().stream()
                .filter(p -> Names.forms(p).contains(name))
                .toList();
        return lines.stream()
                .anyMatch(l ->
                        people.stream().anyMatch(p -> Sympathy.of(essay, p, l).isPresent()));
    }
}
