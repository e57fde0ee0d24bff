package org.ibid.quiz.generation.gate;

import java.util.List;
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
        List<Form.Option> wrong = wrong(draft.form());
        if (wrong.isEmpty()) {
            return new Certificate.Check("distractors", true, "There are no wrong options to check.");
        }
        Optional<String> flaw =
                wrong.stream().flatMap(w -> flaw(draft, w).stream()).findFirst();
        return Verdict.of(
                "distractors",
                flaw,
                "None of the " + wrong.size() + " wrong options stands where the right one is proved, "
                        + "and each says where it belongs.");
    }

    private static List<Form.Option> wrong(Form form) {
        return switch (form) {
            case Form.Choice choice -> choice.wrong();
            case Form.Several several -> several.wrong();
            default -> List.of();
        };
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
