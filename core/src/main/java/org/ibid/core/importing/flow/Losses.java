package org.ibid.core.importing.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.importing.ImportProblem;

/** Counts what could not be kept; the first of each kind marks the place. */
public final class Losses {

    private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);

    /** One more, at the place where the writer stands. */
    public void count(Loss loss, FlowWriter at) {
        if (first(loss)) {
            at.problem(loss.code(), "");
        }
    }

    /** One more, between two parts. */
    public void count(Loss loss, List<FlowPart> at) {
        if (first(loss)) {
            at.add(new FlowPart.Lost(loss.code(), ""));
        }
    }

    private boolean first(Loss loss) {
        return counts.merge(loss, 1, Integer::sum) == 1;
    }

    /** The problem with its message, now that all are counted. */
    ImportProblem told(ImportProblem problem) {
        return counts.entrySet().stream()
                .filter(e -> problem.message().isEmpty() && e.getKey().code().equals(problem.code()))
                .findFirst()
                .map(e -> new ImportProblem(problem.code(), e.getKey().message(e.getValue()), problem.start()))
                .orElse(problem);
    }
}
