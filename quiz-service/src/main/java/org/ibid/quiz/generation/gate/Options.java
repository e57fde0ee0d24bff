package org.ibid.quiz.generation.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Options are different from each other and alike in form: full names or surnames, figures or words, not both. */
final class Options implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<String> flaw = draft.form() instanceof Form.Choice choice ? flaw(draft, choice) : Optional.empty();
        return Verdict.of("options", flaw, "The options differ and are alike in form.");
    }

    private static Optional<String> flaw(Draft draft, Form.Choice choice) {
        List<String> texts = new ArrayList<>();
        texts.add(choice.key());
        choice.wrong().forEach(w -> texts.add(w.text()));
        if (texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).distinct().count() < texts.size()) {
            return Optional.of("Two options are the same.");
        }
        // yes or no is all that can be said of a single statement
        if (texts.size() < 3 && !draft.kind().equals("saysso")) {
            return Optional.of("There are fewer than three options.");
        }
        return texts.stream().map(Options::shape).distinct().count() > 1
                ? Optional.of("The options are not alike in form.")
                : Optional.empty();
    }

    /** Figures, a single word, or words. */
    private static String shape(String text) {
        if (text.matches("[\\d.,]+")) {
            return text.contains(".") ? "decimal" : "figure";
        }
        return text.strip().contains(" ") ? "words" : "word";
    }
}
