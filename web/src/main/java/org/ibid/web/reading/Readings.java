package org.ibid.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.course.Course;
import org.ibid.web.course.Membership;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.storage.NewId;

/** What courses read. */
@ApplicationScoped
public class Readings {

    private final Library library;
    private final EntityManager entities;
    private final AuditLog audit;
    private final Clock clock;

    Readings(Library library, EntityManager entities, AuditLog audit, Clock clock) {
        this.library = library;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    @Transactional
    public List<CourseReading> of(Course course) {
        List<ReadingRow> rows = ReadingRow.of(course.id());
        Map<UUID, String> titles =
                library.titles(rows.stream().map(row -> row.essay).toList());
        return rows.stream()
                .map(row -> row.toReading(titles.getOrDefault(row.essay, "Untitled")))
                .toList();
    }

    /** @throws NotFoundException when it is not one of the course's */
    @Transactional
    public CourseReading reading(Course course, UUID id) {
        return ReadingRow.in(course.id(), id).map(this::titled).orElseThrow(NotFoundException::new);
    }

    @Transactional
    public Optional<CourseReading> ofEssay(Course course, UUID essay) {
        return ReadingRow.ofEssay(course.id(), essay).map(this::titled);
    }

    private CourseReading titled(ReadingRow row) {
        return row.toReading(library.titles(List.of(row.essay)).getOrDefault(row.essay, "Untitled"));
    }

    /**
     * Moves a reading on to a newer version; never back, and to the one that it is at already without a trace.
     *
     * @throws NotFoundException when it is not one of the course's
     */
    @Transactional
    public void move(Membership teacher, UUID reading, int version) {
        ReadingRow row = ReadingRow.in(teacher.course().id(), reading).orElseThrow(NotFoundException::new);
        if (version <= row.version || version > library.newest(row.essay)) {
            return;
        }
        audit.record(
                teacher.person(),
                "course.reading-moved",
                teacher.course().id(),
                Map.of(
                        "essay", row.essay.toString(),
                        "from", Integer.toString(row.version),
                        "to", Integer.toString(version)));
        row.version = version;
    }

    /** Ids of those of the readings of which there is a newer version. */
    @Transactional
    List<UUID> outdated(List<CourseReading> course) {
        Map<UUID, Integer> newest =
                library.newest(course.stream().map(CourseReading::essay).toList());
        return course.stream()
                .filter(reading -> newest.getOrDefault(reading.essay(), 0) > reading.version())
                .map(CourseReading::id)
                .toList();
    }

    /** The teacher's own published essays that the course does not read yet. */
    @Transactional
    List<Essay> addable(Membership teacher) {
        List<UUID> read = ReadingRow.of(teacher.course().id()).stream()
                .map(row -> row.essay)
                .toList();
        return library.essays(teacher.person()).stream()
                .filter(essay -> essay.newest().isPresent() && !read.contains(essay.id()))
                .toList();
    }

    /**
     * Adds the newest version of an essay of the teacher's own library. Adding it twice changes nothing.
     *
     * @throws NotFoundException when the essay is somebody else's or has not been published
     */
    @Transactional
    void add(Membership teacher, UUID essay) {
        int version = library.essay(teacher.person(), essay)
                .newest()
                .orElseThrow(NotFoundException::new)
                .number();
        int added = entities.createNativeQuery("""
                        insert into course_reading (id, course, essay, version, added_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict do nothing
                        """)
                .setParameter(1, NewId.next())
                .setParameter(2, teacher.course().id())
                .setParameter(3, essay)
                .setParameter(4, version)
                .setParameter(5, clock.instant())
                .executeUpdate();
        if (added > 0) {
            audit.record(
                    teacher.person(),
                    "course.reading-added",
                    teacher.course().id(),
                    Map.of("essay", essay.toString(), "version", Integer.toString(version)));
        }
    }
}
