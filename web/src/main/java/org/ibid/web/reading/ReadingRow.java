package org.ibid.web.reading;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "course_reading")
@SuppressWarnings("NullAway.Init")
class ReadingRow extends PanacheEntityBase {

    @Id
    UUID id;

    UUID course;

    UUID essay;

    int version;

    @Column(name = "added_at")
    Instant addedAt;

    CourseReading toReading(String title) {
        return new CourseReading(id, course, essay, version, title);
    }

    static List<ReadingRow> of(UUID course) {
        return list("course = ?1 order by addedAt, id", course);
    }

    static Optional<ReadingRow> in(UUID course, UUID id) {
        return find("course = ?1 and id = ?2", course, id).firstResultOptional();
    }

    static Optional<ReadingRow> ofEssay(UUID course, UUID essay) {
        return find("course = ?1 and essay = ?2", course, essay).firstResultOptional();
    }
}
