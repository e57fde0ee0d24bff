package org.ibid.quiz.marking;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ibid.core.quiz.RegradePlan.Change;
import org.ibid.core.quiz.RegradePlan.Total;

/** What a regrade did to the total of an attempt. Written by {@link Regrades} in one statement. */
@Entity
@Immutable
@Table(name = "regrade_change")
@SuppressWarnings("NullAway.Init")
class RegradeChangeRow extends PanacheEntityBase {

    @EmbeddedId
    Id id;

    UUID learner;

    @Column(name = "score_before")
    double scoreBefore;

    @Column(name = "most_before")
    double mostBefore;

    @Column(name = "score_after")
    double scoreAfter;

    @Column(name = "most_after")
    double mostAfter;

    boolean kept;

    @Embeddable
    record Id(UUID regrade, UUID attempt) {}

    static List<RegradeChangeRow> of(Collection<UUID> regrades) {
        return regrades.isEmpty() ? List.of() : list("id.regrade in ?1 order by id.attempt", regrades);
    }

    Change toChange() {
        return new Change(
                id.attempt(), learner, new Total(scoreBefore, mostBefore), new Total(scoreAfter, mostAfter), kept);
    }
}
