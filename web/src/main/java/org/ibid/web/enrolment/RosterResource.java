package org.ibid.web.enrolment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;

/** The people of a course, for its teachers, and the code by which more come in. */
@Path("/courses/{course}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RosterResource {

    private final Courses courses;
    private final Roster roster;
    private final Accommodations accommodations;
    private final Flash flash;
    private final Language language;

    RosterResource(Courses courses, Roster roster, Accommodations accommodations, Flash flash, Language language) {
        this.courses = courses;
        this.roster = roster;
        this.accommodations = accommodations;
        this.flash = flash;
        this.language = language;
    }

    @CheckedTemplate(basePath = "enrolment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RosterPage(Course course, List<Roster.Entry> entries, boolean teaches, Set<UUID> accommodated)
            implements TemplateInstance {}

    @GET
    @Path("roster")
    public TemplateInstance roster(@PathParam("course") UUID id) {
        Membership staff = courses.asStaff(id);
        List<Roster.Entry> entries = roster.of(staff.course());
        List<UUID> people = entries.stream().map(entry -> entry.person().id()).toList();
        return new RosterPage(
                staff.course(),
                entries,
                staff.teaches(),
                accommodations.of(people).keySet());
    }

    @POST
    @Path("code")
    public Response renew(@PathParam("course") UUID id) {
        courses.renewCode(courses.asTeacher(id));
        flash.say(language.words(EnrolmentWords.class).codeRenewed());
        return Response.seeOther(URI.create("/courses/" + id)).build();
    }
}
