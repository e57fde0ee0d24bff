package org.ibid.quiz.kind.stance;

import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** The words beside the claim show the stance that is marked right, and the holder of the claim is named. */
final class StanceShown implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        return StanceGenerator.judged(essay).stream()
                .filter(j -> draft.targets(Target.Role.STIMULUS).stream()
                        .anyMatch(t -> t.position().span().equals(j.held().claim())))
                .filter(j -> draft.asked().contains(j.held().holder()))
                .filter(j -> j.shown().stance().option().equals(draft.form().key()))
                .filter(j -> proved(draft, j))
                .findFirst()
                .map(j -> new Certificate.Check(
                        "stance-shown",
                        true,
                        "The essay judges the claim with the words “"
                                + j.shown().sign() + "”."))
                .orElse(new Certificate.Check(
                        "stance-shown", false, "Nothing beside the claim shows that the essay takes this stance."));
    }

    /** The sentence to be selected is the one that judges. */
    private static boolean proved(Draft draft, StanceGenerator.Judged judged) {
        return draft.further().stream()
                .allMatch(f -> f.form() instanceof Form.Finding finding
                        && finding.gold().stream()
                                .allMatch(set -> set.getFirst()
                                        .position()
                                        .span()
                                        .equals(judged.lines().getFirst().span())));
    }
}
