package org.ibid.quiz.generation.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** What they find fault with can be put up with: the key holds all the same. */
    private static final Set<String> OF_FORM =
            Set.of("self-contained", "length", "marks", "agreement", "options", "not-trivial", "lint");

    private Gates() {}

    /** Whether an item that fails this gate may have no right answer, another one, or two. A kind's own gates do. */
    public static boolean guardsTheKey(Certificate.Check check) {
        return !OF_FORM.contains(check.gate());
    }

    /** Every verdict, part by part; those of the kind's own gates last, over the whole. */
    public static List<Certificate.Check> check(Draft draft, EssayLanguage essay, List<Gate> own) {
        List<Certificate.Check> checks = new ArrayList<>();
        draft.parts().forEach(part -> ALL.forEach(gate -> checks.add(gate.check(part, essay))));
        own.forEach(gate -> checks.add(gate.check(draft, essay)));
        return checks;
    }
}
