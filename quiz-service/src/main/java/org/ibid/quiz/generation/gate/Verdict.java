package org.ibid.quiz.generation.gate;

import java.util.Optional;
import org.ibid.core.item.Certificate;

/** Makes checks out of what a gate found. */
final class Verdict {

    private Verdict() {}

    /** @param flaw what is wrong, in a teacher's words; empty when nothing is */
    static Certificate.Check of(String gate, Optional<String> flaw, String otherwise) {
        return new Certificate.Check(gate, flaw.isEmpty(), flaw.orElse(otherwise));
    }
}
