package org.ibid.web.impact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.UUID;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Library;
import org.ibid.web.marks.Marks;
import org.ibid.web.marks.MarksFound;
import org.ibid.web.reading.CourseReading;
import org.ibid.web.reading.Readings;
import org.jboss.resteasy.reactive.RestResponse;

/** A course goes on to the newest version of what it reads, by a teacher's hand and knowing what changes. */
@Path("/courses/{course}/readings/{reading}/version")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class MoveResource {

    private final Courses courses;
    private final Readings readings;
    private final ClosedTexts closed;
    private final Library library;
    private final Marks marks;
    private final Flash flash;
    private final Language language;

    MoveResource(
            Courses courses,
            Readings readings,
            ClosedTexts closed,
            Library library,
            Marks marks,
            Flash flash,
            Language language) {
        this.courses = courses;
        this.readings = readings;
        this.closed = closed;
        this.library = library;
        this.marks = marks;
        this.flash = flash;
        this.language = language;
    }

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MoveCourse(Course course, CourseReading reading, int newest, Passages passages, MarksFound marks)
            implements TemplateInstance {}

    @GET
    public TemplateInstance ask(@PathParam("course") UUID courseId, @PathParam("reading") UUID readingId) {
        Membership teacher = courses.asTeacher(courseId);
        CourseReading reading = readings.reading(teacher.course(), readingId);
        closed.requireOpen(teacher.person(), reading.essay());
        int newest = library.newest(reading.essay());
        var now = library.version(reading.essay(), newest).text();
        Passages passages = Passages.between(
                library.version(reading.essay(), reading.version()).text(), now);
        return new MoveCourse(teacher.course(), reading, newest, passages, marks.foundInReading(reading, now));
    }

    /** Moves to the version of which the page spoke; one that came meanwhile must be asked about anew. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> move(
            @PathParam("course") UUID courseId,
            @PathParam("reading") UUID readingId,
            MultivaluedMap<String, String> form) {
        Membership teacher = courses.asTeacher(courseId);
        CourseReading reading = readings.reading(teacher.course(), readingId);
        int newest = library.newest(reading.essay());
        if (!Integer.toString(newest).equals(form.getFirst("to"))) {
            return RestResponse.seeOther(URI.create(reading.address() + "/version"));
        }
        readings.move(teacher, readingId, newest);
        flash.say(language.words(ImpactWords.class).moved(newest));
        return RestResponse.seeOther(URI.create("/courses/" + courseId));
    }
}
