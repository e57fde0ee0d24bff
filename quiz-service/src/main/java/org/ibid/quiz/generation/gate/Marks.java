package org.ibid.quiz.generation.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** Quotation marks and brackets are closed, in the question and in every option. */
final class Marks implements Gate {

    /** Stands for a letter that nobody could read. */
    private static final char DAMAGED = '\uFFFD';

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        List<String> texts = new ArrayList<>();
        texts.add(draft.asked());
        if (draft.form() instanceof Form.Choice choice) {
            texts.add(choice.key());
            choice.wrong().forEach(w -> texts.add(w.text()));
        }
        Optional<String> open = texts.stream()
                .filter(t -> !Prose.balanced(t) || t.indexOf(DAMAGED) >= 0)
                .findFirst();
        return Verdict.of(
                "marks",
                open.map(t -> (t.indexOf(DAMAGED) >= 0
                                ? "A letter was lost when the file was read: "
                                : "A quotation mark or bracket is left open: ")
                        + Prose.beginning(t, 12)),
                "Every quotation mark and bracket is closed.");
    }
}
