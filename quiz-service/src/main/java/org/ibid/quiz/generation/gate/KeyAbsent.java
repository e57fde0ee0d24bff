package org.ibid.quiz.generation.gate;

import java.util.Optional;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** The right answer does not stand in what is asked. */
final class KeyAbsent implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        return Verdict.of("key-absent", flaw(draft), "The question does not contain its answer.");
    }

    private static Optional<String> flaw(Draft draft) {
        if (draft.form() instanceof Form.Selection) {
            return draft.asked().contains(draft.form().key())
                    ? Optional.of("The question quotes the sentence that is to be found.")
                    : Optional.empty();
        }
        return draft.form().keyForms().stream()
                .filter(f -> !f.isBlank() && Words.stands(f, draft.asked()))
                .findFirst()
                .map(f -> "The question contains “" + f + "”, which is its answer.");
    }
}
