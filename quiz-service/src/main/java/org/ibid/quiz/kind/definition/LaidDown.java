package org.ibid.quiz.kind.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Each term stands in one sentence with its own definition, and each definition belongs to one term. */
final class LaidDown implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        if (draft.form() instanceof Form.Saying saying) {
            Set<String> there = draft.targets(Target.Role.EVIDENCE).stream()
                    .flatMap(t -> Definition.roots(t.quote().exact()).stream())
                    .collect(java.util.stream.Collectors.toSet());
            boolean together = there.containsAll(Definition.roots(saying.key()));
            return new Certificate.Check(
                    "laid-down",
                    together,
                    together
                            ? "The essay gives the term this meaning, in one sentence with it."
                            : "The meaning does not stand where the essay is said to give it.");
        }
        return Gate.ofMatching(
                "laid-down",
                draft,
                matching -> flaw(draft, matching),
                "The essay gives each of these terms its definition, in one sentence with it.");
    }

    private static Optional<String> flaw(Draft draft, Form.Matching matching) {
        List<Target> evidence = draft.targets(Target.Role.EVIDENCE);
        List<Form.Matched> pairs = matching.pairs();
        if (pairs.size() < DefinitionGenerator.FEWEST || evidence.size() != pairs.size()) {
            return Optional.of("There are too few definitions.");
        }
        Set<String> terms = new HashSet<>();
        Set<String> meanings = new HashSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            Form.Matched pair = pairs.get(i);
            Set<String> there = Definition.roots(evidence.get(i).quote().exact());
            if (!there.containsAll(Definition.roots(pair.choice().text()))
                    || !there.containsAll(Definition.roots(pair.row()))) {
                return Optional.of("“" + pair.choice().text() + "” and its definition do not stand together.");
            }
            if (!terms.add(pair.choice().text()) || !meanings.add(pair.row())) {
                return Optional.of("“" + pair.choice().text() + "” stands twice.");
            }
        }
        return Optional.empty();
    }
}
