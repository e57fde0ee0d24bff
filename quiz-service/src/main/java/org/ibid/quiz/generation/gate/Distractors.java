package org.ibid.quiz.generation.gate;

import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** No wrong option is named where the right one is proved, none is named in the question, and each has a reason. */
final class Distractors implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        if (!(draft.form() instanceof Form.Choice choice)) {
            return new Certificate.Check("distractors", true, "There are no wrong options to check.");
        }
        Optional<String> flaw =
                choice.wrong().stream().flatMap(w -> flaw(draft, w).stream()).findFirst();
        return Verdict.of(
                "distractors",
                flaw,
                "None of the " + choice.wrong().size() + " wrong options stands where the right one is proved, "
                        + "and each says where it belongs.");
    }

    private static Optional<String> flaw(Draft draft, Form.Option option) {
        if (option.reason().isBlank()) {
            return Optional.of("Nothing says why “" + option.text() + "” is wrong.");
        }
        boolean besideVoice = draft.kind().equals("voice");
        return draft.targets(Target.Role.EVIDENCE).stream()
                .filter(t -> !besideVoice
                        && option.forms().stream()
                                .anyMatch(f -> !f.isBlank()
                                        && Words.stands(f, t.quote().exact())))
                .findFirst()
                .map(t -> "“" + option.text() + "” stands beside the right answer, so that it may be right, too.");
    }
}
