package org.ibid.web.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.ibid.web.assignment.StartedAttempts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.library.Library;
import org.jspecify.annotations.Nullable;

/**
 * The only way to the words of a course's reading: open to its members, and shut for a student who is in a test of the
 * course in which the text is closed.
 */
@ApplicationScoped
public class ReadingDoor {

    private final Courses courses;
    private final Readings readings;
    private final Library library;
    private final StartedAttempts attempts;

    ReadingDoor(Courses courses, Readings readings, Library library, StartedAttempts attempts) {
        this.courses = courses;
        this.readings = readings;
        this.library = library;
        this.attempts = attempts;
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Shut(Course course, CourseReading reading, UUID attempt) implements TemplateInstance {}

    /** Whoever is signed in, at the door of a reading that they may have. */
    public record Threshold(Membership membership, CourseReading reading) {}

    /** As {@link #enter}, for what needs no word of the essay. */
    public Threshold stand(UUID course, UUID reading) {
        Membership membership = courses.asMember(course);
        CourseReading found = readings.reading(membership.course(), reading);
        Optional<UUID> test =
                membership.staff() ? Optional.empty() : attempts.underWayWithClosedText(membership.person(), course);
        if (test.isPresent()) {
            throw new WebApplicationException(Response.status(Response.Status.CONFLICT)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(new Shut(membership.course(), found, test.get()).render())
                    .build());
        }
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
