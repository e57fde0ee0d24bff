package org.ibid.quiz.kind.contrast;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Each statement stands in the essay with the name it is given, in a sentence that has the other name, too. */
final class OneOfTwo implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        return Gate.ofMatching(
                "one-of-two",
                draft,
                matching -> flaw(draft, matching),
                "Each statement is made of one of the two, beside another that is made of the other.");
    }

    private static Optional<String> flaw(Draft draft, Form.Matching matching) {
        List<Form.Matched> pairs = matching.pairs();
        List<Target> evidence = draft.targets(Target.Role.EVIDENCE);
        if (pairs.size() < ContrastGenerator.FEWEST || evidence.size() != pairs.size()) {
            return Optional.of("There are too few statements.");
        }
        for (int i = 0; i < pairs.size(); i++) {
            Form.Matched pair = pairs.get(i);
            String[] around = pair.row().split("_____", 2);
            String there = evidence.get(i).quote().exact();
            int name = around.length < 2 ? -1 : there.indexOf(around[1]);
            String before = name < 0 ? "" : there.substring(0, name);
            if (!before.matches("(?is).*\\b" + Pattern.quote(pair.choice().text()) + "s?")) {
                return Optional.of(
                        "“" + pair.row() + "” is not said of " + pair.choice().text() + ".");
            }
        }
        return Optional.empty();
    }
}
