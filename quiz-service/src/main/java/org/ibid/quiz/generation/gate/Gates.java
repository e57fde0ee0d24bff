package org.ibid.quiz.generation.gate;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** The one list of gates for all kinds, in the order in which certificates show them. */
public final class Gates {

    static final List<Gate> ALL = List.of(
            new OneKey(),
            new Derivable(),
            new KeyAbsent(),
            new Distractors(),
            new SelfContained(),
            new Length(),
            new Marks(),
            new Agreement(),
            new Options(),
            new NotTrivial(),
            new HolderNamed(),
            new Lint());

    private Gates() {}

    /** Every verdict, part by part; those of the kind's own gates last, over the whole. */
    public static List<Certificate.Check> check(Draft draft, EssayLanguage essay, List<Gate> own) {
        List<Certificate.Check> checks = new ArrayList<>();
        draft.parts().forEach(part -> ALL.forEach(gate -> checks.add(gate.check(part, essay))));
        own.forEach(gate -> checks.add(gate.check(draft, essay)));
        return checks;
    }
}
