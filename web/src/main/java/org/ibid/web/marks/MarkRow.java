package org.ibid.web.marks;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.ibid.core.annotation.Target;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mark")
@SuppressWarnings("NullAway.Init")
class MarkRow extends PanacheEntityBase {

    @Id
    UUID id;

    UUID reading;

    UUID person;

    @Enumerated(EnumType.STRING)
    Mark.Kind kind;

    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(updatable = false)
    Target target;

    String note;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Nullable
    @Column(name = "removed_at")
    Instant removedAt;

    Mark toMark() {
        return new Mark(id, person, reading, kind, version, target, note, madeAt);
    }

    static List<MarkRow> of(UUID person, UUID reading) {
        return list("person = ?1 and reading = ?2 and removedAt is null order by madeAt, id", person, reading);
    }

    static List<MarkRow> removed(UUID person, UUID reading) {
        return list("person = ?1 and reading = ?2 and removedAt is not null order by removedAt desc", person, reading);
    }

    static Optional<MarkRow> of(UUID person, UUID reading, UUID id) {
        return find("id = ?1 and person = ?2 and reading = ?3", id, person, reading)
                .firstResultOptional();
    }

    /** Of everybody in every reading of an essay. */
    static List<MarkRow> ofEssay(UUID essay) {
        return list("removedAt is null and reading in (select r.id from ReadingRow r where r.essay = ?1)", essay);
    }

    static List<MarkRow> ofReading(UUID reading) {
        return list("removedAt is null and reading = ?1", reading);
    }

    static List<MarkRow> unclear(UUID reading, Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : list(
                        "reading = ?1 and kind = ?2 and removedAt is null and person in ?3",
                        reading,
                        Mark.Kind.UNCLEAR,
                        people);
    }
}
