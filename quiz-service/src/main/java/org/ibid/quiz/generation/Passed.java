package org.ibid.quiz.generation;

import java.util.List;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Generator;

/** A draft that every gate let through, with their verdicts. */
record Passed(Draft draft, Generator by, List<Certificate.Check> checks) {

    Passed with(Certificate.Check check) {
        List<Certificate.Check> more = new java.util.ArrayList<>(checks);
        more.add(check);
        return new Passed(draft, by, List.copyOf(more));
    }
}
