package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.quiz.quiz.Assigned;
import org.jspecify.annotations.Nullable;

/** When an assignment is over for the last of its learners. */
@ApplicationScoped
public class Windows {

    private final EntityManager rows;
    private final Clock clock;

    Windows(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Showing showing(Assigned assigned) {
        return new Showing(assigned.policy(), lastClose(assigned), clock.instant());
    }

    private @Nullable Instant lastClose(Assigned assigned) {
        EffectivePolicy policy = assigned.policy();
        Last last = rows.createQuery(
                        "select count(*) - count(a.closes), max(a.closes) from AttemptRow a"
                                + " where a.course = ?1 and a.assignment = ?2 and a.preview = false",
                        Last.class)
                .setParameter(1, assigned.course())
                .setParameter(2, assigned.assignment())
                .getSingleResult();
        if (policy.ends() == null || last.endless() > 0) {
            return null;
        }
        return Stream.of(policy.ends(), assigned.lastEnd(), last.close())
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** @param endless attempts whose learners have no end of window */
    private record Last(long endless, @Nullable Instant close) {}
}
