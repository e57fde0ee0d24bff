package org.ibid.quiz.generation.gate;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Nineteen flaws of item writing that a machine can see, after Haladyna, Downing and Rodriguez (2002) and SAQUET. */
final class Lint implements Gate {

    static final List<Flaw> FLAWS =
            Stream.concat(StemFlaws.ALL.stream(), OptionFlaws.FLAWS.stream()).toList();

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        return Verdict.of(
                "lint",
                FLAWS.stream().flatMap(flaw -> flaw.in(draft).stream()).findFirst(),
                "None of the " + FLAWS.size() + " known flaws of item writing was found.");
    }
}
