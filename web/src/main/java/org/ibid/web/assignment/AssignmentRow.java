package org.ibid.web.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assignment")
@SuppressWarnings("NullAway.Init")
class AssignmentRow extends PanacheEntityBase {

    @Id
    UUID id;

    UUID course;

    UUID library;

    UUID quiz;

    String title;

    int items;

    @Column(name = "max_score")
    double maxScore;

    @Enumerated(EnumType.STRING)
    Preset preset;

    @Nullable
    Instant opens;

    @Nullable
    Instant closes;

    @Column(name = "limit_minutes")
    @Nullable
    Integer limitMinutes;

    /** Null where nothing was set beyond the kind of quiz. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Settings settings;

    /** As {@link AccessCode} keeps it; null where none is asked for. */
    @Column(name = "access_code")
    @Nullable
    String accessCode;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    Assignment toAssignment() {
        return new Assignment(
                id,
                course,
                library,
                quiz,
                title,
                items,
                maxScore,
                new Terms(preset, opens, closes, limitMinutes, settings == null ? Settings.before(preset) : settings),
                accessCode != null);
    }

    void fill(Terms terms) {
        preset = terms.preset();
        opens = terms.opens();
        closes = terms.closes();
        limitMinutes = terms.limitMinutes();
        settings = terms.settings();
    }

    static List<AssignmentRow> of(UUID course) {
        return list("course = ?1 order by createdAt, id", course);
    }

    static Optional<AssignmentRow> in(UUID course, UUID id) {
        return find("course = ?1 and id = ?2", course, id).firstResultOptional();
    }
}
