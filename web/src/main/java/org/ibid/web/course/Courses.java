package org.ibid.web.course;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.quiz.Grant;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.security.SignedIn;
import org.ibid.web.storage.NewId;

/** The courses, and who belongs to them. Whoever does not belong to a course is told that there is none. */
@ApplicationScoped
public class Courses {

    private final SignedIn signedIn;
    private final EntityManager entities;
    private final AuditLog audit;
    private final Event<Joined> joined;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Courses(SignedIn signedIn, EntityManager entities, AuditLog audit, Event<Joined> joined, Clock clock) {
        this.signedIn = signedIn;
        this.entities = entities;
        this.audit = audit;
        this.joined = joined;
        this.clock = clock;
    }

    /** Fired in the transaction in which a student joined. */
    public record Joined(UUID course, UUID person) {}

    /** Somebody in a course. */
    public record Member(UUID person, Grant.Role role, Instant since) {}

    /** @throws NotFoundException when whoever is signed in does not belong to it, or there is no such course */
    @Transactional
    public Membership asMember(UUID course) {
        return EnrolmentRow.in(course, signedIn.id()).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException also for its students: what teachers have there is not there for them */
    @Transactional
    public Membership asTeacher(UUID course) {
        Membership membership = asMember(course);
        if (!membership.teaches()) {
            throw new NotFoundException();
        }
        return membership;
    }

    /** @throws NotFoundException also for its students */
    @Transactional
    public Membership asStaff(UUID course) {
        Membership membership = asMember(course);
        if (!membership.staff()) {
            throw new NotFoundException();
        }
        return membership;
    }

    /** The courses of whoever is signed in, the oldest first. */
    @Transactional
    public List<Membership> mine() {
        List<EnrolmentRow> enrolments = EnrolmentRow.ofPerson(signedIn.id());
        Map<UUID, Course> courses = CourseRow.in(
                        enrolments.stream().map(row -> row.course).toList())
                .stream()
                .collect(Collectors.toMap(row -> row.id, CourseRow::toCourse));
        return enrolments.stream()
                .map(row -> new Membership(requireNonNull(courses.get(row.course)), row.person, row.role))
                .toList();
    }

    @Transactional
    public List<Member> members(Course course) {
        return EnrolmentRow.ofCourse(course.id()).stream()
                .map(row -> new Member(row.person, row.role, row.enrolledAt))
                .toList();
    }

    /** The zone of a course's times, for whoever has shown that they may know. */
    @Transactional
    public ZoneId zoneOf(UUID course) {
        return CourseRow.<CourseRow>findById(course).toCourse().zone();
    }

    /** The students of a course, for background work that has no person in whose name it asks. */
    @Transactional
    public List<UUID> studentsOf(UUID course) {
        return EnrolmentRow.ofCourse(course).stream()
                .filter(row -> row.role == Grant.Role.STUDENT)
                .map(row -> row.person)
                .toList();
    }

    /** Courses by their ids, for whoever has shown that they may know of them; the oldest first. */
    @Transactional
    public List<Course> all(Collection<UUID> ids) {
        return CourseRow.in(List.copyOf(ids)).stream().map(CourseRow::toCourse).toList();
    }

    /** The courses that somebody studies in. */
    @Transactional
    public List<UUID> studiedBy(UUID person) {
        return EnrolmentRow.ofPerson(person).stream()
                .filter(row -> row.role == Grant.Role.STUDENT)
                .map(row -> row.course)
                .toList();
    }

    /** A new course, taught by whoever is signed in. */
    @Transactional
    public Course create(String title, ZoneId zone) {
        CourseRow row = new CourseRow();
        row.id = NewId.next();
        row.title = title;
        row.zone = zone.getId();
        row.joinCode = JoinCode.draw(random).text();
        row.createdAt = clock.instant();
        row.persist();
        enrol(row, Grant.Role.TEACHER);
        audit.record(signedIn.id(), "course.created", row.id, Map.of("title", title));
        return row.toCourse();
    }

    @Transactional
    public Optional<Course> byCode(JoinCode code) {
        return CourseRow.<CourseRow>find("joinCode", code.text())
                .firstResultOptional()
                .map(CourseRow::toCourse);
    }

    /** Makes whoever is signed in a student of the course, unless they belong to it already. */
    @Transactional
    public void join(Course course) {
        if (EnrolmentRow.of(course.id(), signedIn.id()).isEmpty()) {
            enrol(CourseRow.findById(course.id()), Grant.Role.STUDENT);
            audit.record(signedIn.id(), "course.joined", course.id(), Map.of());
            joined.fire(new Joined(course.id(), signedIn.id()));
        }
    }

    /** From now on the old code opens nothing. */
    @Transactional
    public void renewCode(Membership teacher) {
        CourseRow row = CourseRow.findById(teacher.course().id());
        row.joinCode = JoinCode.draw(random).text();
        audit.record(signedIn.id(), "course.code-renewed", row.id, Map.of());
    }

    /** Two requests at once leave one row. */
    private void enrol(CourseRow course, Grant.Role role) {
        entities.flush();
        entities.createNativeQuery("""
                        insert into enrolment (course, person, role, enrolled_at) values (?1, ?2, ?3, ?4)
                        on conflict do nothing
                        """)
                .setParameter(1, course.id)
                .setParameter(2, signedIn.id())
                .setParameter(3, role.name())
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
