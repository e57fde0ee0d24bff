package org.ibid.quiz.kind.footnote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.OptionForms;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** Of the works that are offered the note cites one and no other, so that one option can be right. */
final class OneWork implements Gate {

    static List<CitedWork> citedIn(EssayLanguage essay, String note) {
        return essay.version().reading().works().stream()
                .filter(w -> w.footnote().equals(note))
                .toList();
    }

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        if (Set.of("footnote/note", "footnote/qualifies", "footnote/witness").contains(draft.rule())) {
            return new Certificate.Check("one-work", true, "Nothing is asked about what the note cites beside it.");
        }
        String note = draft.targets(Target.Role.EVIDENCE).getLast().footnote();
        int works = note == null ? 0 : citedIn(essay, note).size();
        String text = note == null ? "" : essay.text().textOf(note);
        Optional<String> second = OptionForms.wrong(draft).stream()
                .filter(form -> !form.isBlank() && Words.stands(form, text))
                .findFirst();
        boolean one = works > 0 && second.isEmpty();
        return new Certificate.Check(
                "one-work",
                one,
                one
                        ? "Of the works that are offered the note cites one."
                        : works == 0 ? "The note cites no work." : "The note cites “" + second.orElse("") + "”, too.");
    }
}
