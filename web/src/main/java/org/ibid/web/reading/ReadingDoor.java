package org.ibid.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.library.Library;
import org.jspecify.annotations.Nullable;

/**
 * The only way to the words of a course's reading: open to its members, and shut to whoever is in a quiz, of this course
 * or another, during which the text is closed to them.
 */
@ApplicationScoped
public class ReadingDoor {

    private final Courses courses;
    private final Readings readings;
    private final Library library;
    private final ClosedTexts closed;

    ReadingDoor(Courses courses, Readings readings, Library library, ClosedTexts closed) {
        this.courses = courses;
        this.readings = readings;
        this.library = library;
        this.closed = closed;
    }

    /** Whoever is signed in, at the door of a reading that they may have. */
    public record Threshold(Membership membership, CourseReading reading) {}

    /** As {@link #enter}, for what needs no word of the essay. */
    public Threshold stand(UUID course, UUID reading) {
        Membership membership = courses.asMember(course);
        CourseReading found = readings.reading(membership.course(), reading);
        closed.requireOpen(membership.person(), found.essay());
        return new Threshold(membership, found);
    }

    /**
     * @param asked number of a version; null for the one that the course reads
     * @throws NotFoundException for whoever does not belong to the course, or when it does not read this
     * @throws WebApplicationException 409 with a page that says why the text is closed
     */
    public Visit enter(UUID course, UUID reading, @Nullable Integer asked) {
        Threshold here = stand(course, reading);
        int number = versionFor(here, asked);
        return new Visit(
                here.membership(),
                here.reading(),
                number,
                library.version(here.reading().essay(), number));
    }

    /** Students go back to what they were asked about, never ahead of what the course reads. */
    private static int versionFor(Threshold here, @Nullable Integer asked) {
        int pinned = here.reading().version();
        if (asked == null || asked < 1) {
            return pinned;
        }
        return here.membership().staff() || asked <= pinned ? asked : pinned;
    }
}
