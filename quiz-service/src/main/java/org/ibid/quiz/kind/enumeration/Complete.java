package org.ibid.quiz.kind.enumeration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** The list is given in full where it is announced, and each member names something that the announcement does not. */
final class Complete implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<String> flaw = flaw(draft);
        return new Certificate.Check(
                "complete",
                flaw.isEmpty(),
                flaw.orElse("The essay lists these, each in words of its own, and no others."));
    }

    private static Optional<String> flaw(Draft draft) {
        List<String> members = draft.form().keyForms();
        String proof = draft.targets(Target.Role.EVIDENCE).stream()
                .map(t -> t.quote().exact())
                .findFirst()
                .orElse("");
        Optional<String> absent =
                members.stream().filter(m -> !proof.contains(m)).findFirst();
        if (absent.isPresent()) {
            return Optional.of("“" + absent.get() + "” does not stand in the list.");
        }
        if (draft.form() instanceof Form.Saying && !draft.stem().contains(Announcement.word(members.size()))) {
            return Optional.of("The question asks for another number.");
        }
        return members.stream()
                .filter(m -> fresh(m, draft.asked(), members).isEmpty())
                .findFirst()
                .map(m -> "“" + m + "” names nothing of its own.");
    }

    /** What only this member names. */
    private static Set<String> fresh(String member, String asked, List<String> members) {
        Set<String> own = Words.stems(member);
        own.removeAll(Words.stems(asked));
        members.stream().filter(m -> !m.equals(member)).forEach(m -> own.removeAll(Words.stems(m)));
        return own;
    }
}
