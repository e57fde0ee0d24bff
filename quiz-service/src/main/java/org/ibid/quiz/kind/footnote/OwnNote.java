package org.ibid.quiz.kind.footnote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Where a note is matched with what calls it: the right ones stand together, no wrong one does. */
final class OwnNote implements Gate {

    private static final Set<String> MATCHED = Set.of("footnote/note", "footnote/qualifies");

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        if (!MATCHED.contains(draft.rule())) {
            return new Certificate.Check("own-note", true, "No note is matched with a statement.");
        }
        List<Target> asked = draft.targets(Target.Role.STIMULUS);
        boolean right = asked.stream()
                .allMatch(s -> draft.targets(Target.Role.EVIDENCE).stream().allMatch(e -> together(essay, s, e)));
        boolean wrong = asked.stream()
                .anyMatch(s -> draft.targets(Target.Role.CONTRAST).stream().anyMatch(c -> together(essay, s, c)));
        return new Certificate.Check(
                "own-note",
                right && !wrong,
                right && !wrong
                        ? "The statement calls this note and none of the others."
                        : "The statement does not call this note, or calls another one, too.");
    }

    private static boolean together(EssayLanguage essay, Target a, Target b) {
        Optional<String> note =
                Stream.of(a, b).flatMap(t -> Stream.ofNullable(t.footnote())).findFirst();
        Optional<Target> text =
                Stream.of(a, b).filter(t -> t.footnote() == null).findFirst();
        return note.isPresent()
                && text.flatMap(t -> essay.lineAt(t.position().start())).stream()
                        .flatMap(line -> essay.referencesOf(line).stream())
                        .anyMatch(r -> r.footnote().equals(note.get()));
    }
}
