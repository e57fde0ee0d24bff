package org.ibid.web.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "course")
@SuppressWarnings("NullAway.Init")
class CourseRow extends PanacheEntityBase {

    @Id
    UUID id;

    String title;

    String zone;

    @Column(name = "join_code")
    String joinCode;

    @Column(name = "created_at")
    Instant createdAt;

    static List<CourseRow> in(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    Course toCourse() {
        return new Course(id, title, ZoneId.of(zone), new JoinCode(joinCode));
    }
}
