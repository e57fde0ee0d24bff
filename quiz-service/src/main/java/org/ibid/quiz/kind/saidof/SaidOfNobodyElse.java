package org.ibid.quiz.kind.saidof;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** The essay says the right ones of the person asked about, and each wrong one of somebody else. */
final class SaidOfNobodyElse implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<String> flaw = draft.form() instanceof Form.Several several
                ? flaw(draft.stem(), several, essay)
                : Optional.of("There is nothing to choose.");
        return new Certificate.Check(
                "said-of-nobody-else",
                flaw.isEmpty(),
                flaw.orElse("The essay says each of these of one person only."));
    }

    private static Optional<String> flaw(String stem, Form.Several several, EssayLanguage essay) {
        List<Predicate> all = Predicate.byPerson(essay).values().stream()
                .flatMap(Collection::stream)
                .toList();
        return several.right().stream()
                .filter(o -> !said(all, o, stem))
                .map(o -> "The essay does not say of this person: " + o.text())
                .findFirst()
                .or(() -> several.wrong().stream()
                        .filter(o -> said(all, o, stem) || o.reason().isBlank())
                        .map(o -> "The essay may say this of the same person: " + o.text())
                        .findFirst());
    }

    private static boolean said(List<Predicate> all, Form.Option option, String stem) {
        return all.stream()
                .anyMatch(p -> option.forms().contains(p.text()) && stem.endsWith(" " + p.of().name() + "?"));
    }
}
