package org.ibid.web.course;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The courses of whoever is signed in. A realm teacher may create one; everything else is decided by membership. */
@Path("/courses")
@Produces(MediaType.TEXT_HTML)
public class CourseResource {

    private final Courses courses;
    private final Flash flash;
    private final List<CoursePart> parts;
    private final Language language;

    CourseResource(Courses courses, Flash flash, @All List<CoursePart> parts, Language language) {
        this.courses = courses;
        this.flash = flash;
        this.parts = parts;
        this.language = language;
    }

    @CheckedTemplate(basePath = "course", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CourseList(List<Membership> memberships) implements TemplateInstance {}

    @CheckedTemplate(basePath = "course", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewCourse(CourseForm form, List<String> zones) implements TemplateInstance {}

    /** @param parts rendered by their own templates, escaped there */
    @CheckedTemplate(basePath = "course", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoursePage(Membership membership, Course course, List<RawString> parts) implements TemplateInstance {}

    @GET
    @Authenticated
    public TemplateInstance mine() {
        return new CourseList(courses.mine());
    }

    @GET
    @Path("new")
    @RolesAllowed(SignedIn.TEACHER)
    public TemplateInstance blank() {
        return new NewCourse(CourseForm.blank(), CourseForm.ZONES);
    }

    @POST
    @RolesAllowed(SignedIn.TEACHER)
    public Response create(@RestForm @Nullable String title, @RestForm @Nullable String zone) {
        CourseWords words = language.words(CourseWords.class);
        CourseForm form = CourseForm.of(title, zone, words);
        if (!form.errors().isEmpty()) {
            return Response.status(422)
                    .entity(new NewCourse(form, CourseForm.ZONES).render())
                    .build();
        }
        Course course = courses.create(form.title(), ZoneId.of(form.zone()));
        flash.say(words.created());
        return Response.seeOther(URI.create("/courses/" + course.id())).build();
    }

    @GET
    @Path("{course}")
    @Authenticated
    public TemplateInstance course(@PathParam("course") UUID id) {
        Membership membership = courses.asMember(id);
        return new CoursePage(
                membership,
                membership.course(),
                parts.stream()
                        .sorted(Comparator.comparingInt(CoursePart::place))
                        .flatMap(part -> part.of(membership).stream())
                        .map(part -> new RawString(part.render()))
                        .toList());
    }
}
