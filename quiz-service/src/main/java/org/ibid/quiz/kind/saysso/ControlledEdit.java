package org.ibid.quiz.kind.saysso;

import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** <i>Yes</i> is right exactly where the statement stands in the evidence word for word, <i>no</i> where it does not. */
final class ControlledEdit implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        String prompt = draft.prompt() == null ? "" : draft.prompt();
        String words = prompt.strip().replaceFirst("\\.$", "");
        boolean stands = !words.isBlank()
                && draft.targets(Target.Role.EVIDENCE).stream()
                        .anyMatch(t -> t.quote()
                                .exact()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(words.toLowerCase(java.util.Locale.ROOT)));
        boolean yes = draft.form().key().startsWith("Yes");
        return new Certificate.Check(
                "controlled-edit",
                stands == yes,
                stands
                        ? "The statement stands in the essay word for word."
                        : "The statement does not stand in the essay as it is shown.");
    }
}
