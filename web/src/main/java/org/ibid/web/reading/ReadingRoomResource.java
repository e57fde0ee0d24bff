package org.ibid.web.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.web.assignment.StartedAttempts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Library;
import org.ibid.web.typesetting.EssayPage;
import org.ibid.web.typesetting.Light;
import org.ibid.web.typesetting.Typesetter;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The reading room. It is shut for a student who is in a test of the course in which the text is closed. */
@Path("/courses/{course}/readings")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ReadingRoomResource {

    private final Courses courses;
    private final Readings readings;
    private final Library library;
    private final StartedAttempts attempts;
    private final Flash flash;
    private final Language language;

    ReadingRoomResource(
            Courses courses,
            Readings readings,
            Library library,
            StartedAttempts attempts,
            Flash flash,
            Language language) {
        this.courses = courses;
        this.readings = readings;
        this.library = library;
        this.attempts = attempts;
        this.flash = flash;
        this.language = language;
    }

    /** @param back the attempt whose feedback led here; null otherwise */
    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReadingRoom(
            Course course,
            CourseReading reading,
            EssayPage essay,
            @Nullable UUID back,
            boolean lost) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Shut(Course course, CourseReading reading, UUID attempt) implements TemplateInstance {}

    @GET
    @Path("{reading}")
    public Response read(
            @PathParam("course") UUID courseId,
            @PathParam("reading") UUID readingId,
            @QueryParam("version") @Nullable Integer asked,
            @QueryParam("light") @Nullable String lit,
            @QueryParam("from") @Nullable UUID from) {
        Membership membership = courses.asMember(courseId);
        CourseReading reading = readings.reading(membership.course(), readingId);
        Optional<UUID> test =
                membership.staff() ? Optional.empty() : attempts.underWayWithClosedText(membership.person(), courseId);
        if (test.isPresent()) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(new Shut(membership.course(), reading, test.get()).render())
                    .build();
        }
        EssayVersion version = library.version(reading.essay(), versionFor(membership, reading, asked));
        Optional<Light> light = Light.parse(lit);
        EssayPage essay = Typesetter.set(version, light.orElse(null));
        boolean lost = lit != null && !essay.lit();
        return Response.ok(new ReadingRoom(membership.course(), reading, essay, from, lost).render())
                .build();
    }

    /** Students go back to what they were asked about, never ahead of what the course reads. */
    private static int versionFor(Membership membership, CourseReading reading, @Nullable Integer asked) {
        if (asked == null || asked < 1) {
            return reading.version();
        }
        return membership.staff() || asked <= reading.version() ? asked : reading.version();
    }

    /** Finds the course's reading of an essay; the passage and the way back travel along. */
    @GET
    public Response find(
            @PathParam("course") UUID courseId,
            @QueryParam("essay") @Nullable UUID essay,
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("light") @Nullable String lit,
            @QueryParam("from") @Nullable UUID from) {
        Course course = courses.asMember(courseId).course();
        if (essay == null) {
            return Response.seeOther(URI.create("/courses/" + courseId)).build();
        }
        CourseReading reading = readings.ofEssay(course, essay).orElseThrow(NotFoundException::new);
        UriBuilder address = UriBuilder.fromPath(reading.address());
        if (version != null && version != reading.version()) {
            address.queryParam("version", version);
        }
        Light.parse(lit)
                .ifPresent(
                        light -> address.queryParam("light", light.parameter()).fragment(Light.ID));
        if (from != null) {
            address.queryParam("from", from);
        }
        return Response.seeOther(address.build()).build();
    }

    @POST
    public Response add(@PathParam("course") UUID courseId, @RestForm @Nullable UUID essay) {
        Membership teacher = courses.asTeacher(courseId);
        if (essay != null) {
            readings.add(teacher, essay);
            flash.say(language.words(ReadingWords.class).added());
        }
        return Response.seeOther(URI.create("/courses/" + courseId)).build();
    }
}
