package org.ibid.quiz.kind.unsourced;

import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** The right statement has no note, nor has what follows it in its paragraph; each of the others ends in one. */
final class OneWithoutNote implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        boolean bare = draft.targets(Target.Role.EVIDENCE).stream()
                .allMatch(t -> essay.lineAt(t.position().start())
                        .filter(l -> UnsourcedGenerator.bare(essay, l))
                        .isPresent());
        boolean others = draft.targets(Target.Role.CONTRAST).stream()
                .allMatch(t -> essay.text().references().stream()
                        .anyMatch(r -> Math.abs(r.offset() - t.position().end()) <= 1));
        return new Certificate.Check(
                "one-without-note",
                bare && others,
                bare && others
                        ? "No note is called at the right statement, and one at each of the others."
                        : "The right statement has a note, or another one has none.");
    }
}
