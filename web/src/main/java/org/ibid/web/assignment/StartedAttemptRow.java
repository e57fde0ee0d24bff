package org.ibid.web.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "started_attempt")
@SuppressWarnings("NullAway.Init")
class StartedAttemptRow extends PanacheEntityBase {

    @Id
    UUID attempt;

    UUID assignment;

    UUID person;

    @Column(name = "started_at")
    Instant startedAt;

    @Nullable
    Instant deadline;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    static List<StartedAttemptRow> underWay(UUID person, UUID course, List<Preset> presets, Instant now) {
        return list(
                "from StartedAttemptRow s where s.person = ?1 and s.submittedAt is null"
                        + " and (s.deadline is null or s.deadline > ?4)"
                        + " and s.assignment in (select a.id from AssignmentRow a where a.course = ?2 and a.preset in ?3)",
                person,
                course,
                presets,
                now);
    }
}
