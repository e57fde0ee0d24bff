package org.ibid.quiz.kind.thesis;

import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Points;
import org.ibid.quiz.language.EssayLanguage;

/** The author says in so many words that this is the thesis or a conclusion, and says so of no wrong option. */
final class Marked implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        boolean proved = draft.targets(Target.Role.EVIDENCE).stream().anyMatch(t -> marked(essay, t));
        boolean rival = draft.targets(Target.Role.CONTRAST).stream().anyMatch(t -> marked(essay, t));
        return new Certificate.Check(
                "marked",
                proved && !rival,
                proved && !rival
                        ? "The essay marks this statement and none of the others as its point."
                        : "The essay does not mark the right answer as its point, or marks a wrong one, too.");
    }

    private static boolean marked(EssayLanguage essay, Target target) {
        return Points.in(essay).stream()
                .anyMatch(p ->
                        p.statement().line().span().overlaps(target.position().span()));
    }
}
