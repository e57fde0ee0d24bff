package org.ibid.quiz.kind.bodycloze;

import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** No wrong body is named in the sentence with the gap or directly beside it. */
final class NotNamedNear implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        String frame = essay.frame(
                draft.targets(Target.Role.STIMULUS).getFirst().position().span(), 1);
        Optional<String> near = draft.form() instanceof Form.Choice choice
                ? choice.wrong().stream()
                        .map(Form.Option::text)
                        .filter(w -> Words.stands(w, frame))
                        .findFirst()
                : Optional.empty();
        return near.map(w -> new Certificate.Check("not-named-near", false, "“" + w + "” is named beside the gap."))
                .orElse(new Certificate.Check("not-named-near", true, "No other option is named beside the gap."));
    }
}
