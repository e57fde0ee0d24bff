package org.ibid.quiz.generation.gate;

import java.util.Optional;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** The answer is worth knowing: more than a little word, and not the only thing that could be chosen. */
final class NotTrivial implements Gate {

    private static final int FEWEST_SENTENCES = 4;
    private static final int FEWEST_LINES = 3;

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<String> flaw = switch (draft.form()) {
            case Form.Selection s
            when s.offered().size() < FEWEST_SENTENCES ->
                Optional.of("There are only " + s.offered().size() + " sentences to choose from.");
            case Form.Choice c -> little(c.key());
            case Form.Entry e -> little(e.key());
            case Form.Ordering o
            when o.lines().size() < FEWEST_LINES -> Optional.of("There are too few lines to order.");
            case Form.Matching m
            when m.pairs().size() < FEWEST_LINES -> Optional.of("There are too few lines to match.");
            default -> Optional.empty();
        };
        return Verdict.of("not-trivial", flaw, "The answer has to be known or found.");
    }

    private static Optional<String> little(String key) {
        return Words.little(key.strip()) ? Optional.of("“" + key + "” is too little to ask for.") : Optional.empty();
    }
}
