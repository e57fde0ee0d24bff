package org.ibid.quiz.generation.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Verdicts;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** The right answer stands at the evidence, word for word, and every target holds the words that it says it holds. */
final class Derivable implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        List<Target> evidence = draft.targets(Target.Role.EVIDENCE);
        Optional<String> moved = draft.targets().stream()
                .filter(t -> !stands(essay, t))
                .findFirst()
                .map(t -> "The passage is not where it is said to be: "
                        + Prose.beginning(t.quote().exact(), 12));
        Optional<Target> proof = evidence.stream()
                .filter(t ->
                        Verdicts.of(draft) || follows(draft.form(), t.quote().exact()))
                .findFirst();
        boolean judged = Verdicts.of(draft);
        Optional<String> flaw = moved.or(() -> proof.isEmpty() && !(judged && !evidence.isEmpty())
                ? Optional.of("“" + draft.form().key() + "” does not stand in the evidence.")
                : Optional.empty());
        return Verdict.of(
                "derivable",
                flaw,
                "The right answer stands here: "
                        + Prose.quoted(proof.map(t -> Prose.beginning(t.quote().exact(), 16))
                                .orElse("")));
    }

    /** Word for word; what is said in words of one's own, in half of what it has to name. */
    private static boolean follows(Form form, String evidence) {
        return switch (form) {
            case Form.Saying saying -> {
                Set<String> there = Words.stems(evidence);
                long named = saying.answer().concepts().stream()
                        .filter(c -> c.words().stream()
                                .flatMap(w -> Words.stems(w).stream())
                                .anyMatch(there::contains))
                        .count();
                yield 2 * named >= saying.answer().concepts().size();
            }
            case Form.Writing writing when writing.keyForms().isEmpty() -> true;
            default -> form.keyForms().stream().anyMatch(f -> !f.isBlank() && Words.stands(f, evidence));
        };
    }

    private static boolean stands(EssayLanguage essay, Target target) {
        String text = essay.text().textOf(target.footnote());
        return target.position().end() <= text.length()
                && target.position().span().in(text).equals(target.quote().exact());
    }
}
