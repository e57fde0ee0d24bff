package org.ibid.quiz.kind.reasoning;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** What is shown and its answer stand together; every wrong option comes from another passage. */
final class FarApart implements Gate {

    private static final int TOGETHER = 1;

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        List<Target> evidence = draft.targets(Target.Role.EVIDENCE);
        boolean joined = evidence.stream()
                .allMatch(e -> draft.targets(Target.Role.STIMULUS).stream().allMatch(s -> near(essay, s, e)));
        boolean apart = evidence.stream()
                .allMatch(e -> draft.targets(Target.Role.CONTRAST).stream()
                        .noneMatch(c -> c.passageId().equals(e.passageId())));
        return new Certificate.Check(
                "far-apart",
                joined && apart,
                joined && apart
                        ? "The two statements stand together, the other options in other passages."
                        : "A wrong option stands in the same passage, or the right one does not stand beside what is"
                                + " asked.");
    }

    private static boolean near(EssayLanguage essay, Target a, Target b) {
        int first = essay.lineAt(a.position().start()).map(l -> l.index()).orElse(-9);
        int second = essay.lineAt(b.position().start()).map(l -> l.index()).orElse(9);
        return Math.abs(first - second) <= TOGETHER;
    }
}
