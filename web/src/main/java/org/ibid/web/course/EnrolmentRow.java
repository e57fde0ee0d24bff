package org.ibid.web.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.quiz.Grant;

@Entity
@Table(name = "enrolment")
@IdClass(EnrolmentRow.Key.class)
@SuppressWarnings("NullAway.Init")
class EnrolmentRow extends PanacheEntityBase {

    record Key(UUID course, UUID person) {}

    @Id
    UUID course;

    @Id
    UUID person;

    @Enumerated(EnumType.STRING)
    Grant.Role role;

    @Column(name = "enrolled_at")
    Instant enrolledAt;

    static Optional<EnrolmentRow> of(UUID course, UUID person) {
        return find("course = ?1 and person = ?2", course, person).firstResultOptional();
    }

    /** Together with the course, in one statement. */
    static Optional<Membership> in(UUID course, UUID person) {
        return getEntityManager()
                .createQuery(
                        "select e, c from EnrolmentRow e join CourseRow c on c.id = e.course"
                                + " where e.course = :course and e.person = :person",
                        Enrolled.class)
                .setParameter("course", course)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .map(Enrolled::toMembership);
    }

    private record Enrolled(EnrolmentRow enrolment, CourseRow course) {
        Membership toMembership() {
            return new Membership(course.toCourse(), enrolment.person, enrolment.role);
        }
    }

    static List<EnrolmentRow> ofPerson(UUID person) {
        return list("person = ?1 order by course", person);
    }

    static List<EnrolmentRow> ofCourse(UUID course) {
        return list("course = ?1 order by enrolledAt", course);
    }
}
