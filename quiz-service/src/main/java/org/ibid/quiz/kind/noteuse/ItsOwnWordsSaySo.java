package org.ibid.quiz.kind.noteuse;

import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** The note says what it does, in the words that are shown, and none of what else is offered can be read into it. */
final class ItsOwnWordsSaySo implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<String> flaw = flaw(draft, essay);
        return new Certificate.Check(
                "its-own-words-say-so",
                flaw.isEmpty(),
                flaw.orElse("The note says itself what it does, and does none of what else is offered."));
    }

    private static Optional<String> flaw(Draft draft, EssayLanguage essay) {
        Optional<Working> working = Working.in(essay).stream()
                .filter(w -> draft.targets(Target.Role.EVIDENCE).stream()
                        .anyMatch(t -> w.called().note().id().equals(t.footnote())))
                .findFirst();
        if (working.isEmpty()
                || !working.get().deed().option().equals(draft.form().key())) {
            return Optional.of("The note does not say that it does this.");
        }
        return draft.form() instanceof Form.Choice choice
                ? choice.wrong().stream()
                        .filter(o -> working.get().wrong().stream()
                                .noneMatch(d -> d.option().equals(o.text())))
                        .findFirst()
                        .map(o -> "The note might be read so, too: “" + o.text() + "”")
                : Optional.of("There is nothing to choose from.");
    }
}
