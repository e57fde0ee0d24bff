package org.ibid.quiz.kind.saidof;

import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** Two statements stand in the essay word for word, the other two nowhere in it, and each says what was changed. */
final class TwoAsTheyStand implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<String> flaw = draft.form() instanceof Form.Several several
                ? flaw(draft, several, essay.text().canonical())
                : Optional.of("There is nothing to choose.");
        return new Certificate.Check(
                "two-as-they-stand",
                flaw.isEmpty(),
                flaw.orElse("Two of the statements stand in the essay, the others nowhere in it."));
    }

    private static Optional<String> flaw(Draft draft, Form.Several several, String canonical) {
        if (several.right().size() != SaidOfGenerator.RIGHT || several.wrong().size() != SaidOfGenerator.WRONG) {
            return Optional.of("It is not two of four.");
        }
        List<Target> evidence = draft.targets(Target.Role.EVIDENCE);
        return several.right().stream()
                .filter(o ->
                        evidence.stream().noneMatch(t -> stands(o, t.quote().exact())))
                .map(o -> "This does not stand in the essay: " + o.text())
                .findFirst()
                .or(() -> several.wrong().stream()
                        .filter(o -> stands(o, canonical) || o.reason().isBlank())
                        .map(o -> "This stands in the essay, too, or has no reason: " + o.text())
                        .findFirst());
    }

    private static boolean stands(Form.Option option, String text) {
        return option.forms().stream().anyMatch(f -> Words.stands(f.replaceFirst("\\.$", ""), text));
    }
}
