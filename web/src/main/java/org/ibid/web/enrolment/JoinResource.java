package org.ibid.web.enrolment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.JoinCode;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** The door of a course: whoever has its code may come in. */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
public class JoinResource {

    private final Courses courses;
    private final Roster roster;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;

    JoinResource(Courses courses, Roster roster, SignedIn signedIn, Flash flash, Language language) {
        this.courses = courses;
        this.roster = roster;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
    }

    @CheckedTemplate(basePath = "enrolment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Join(String code, String title, String teachers, boolean visitor) implements TemplateInstance {}

    /** @param typed what does not open anything; empty when nothing has been typed yet */
    @CheckedTemplate(basePath = "enrolment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EnterCode(String typed) implements TemplateInstance {}

    @GET
    @PermitAll
    public Response enter(@QueryParam("code") @Nullable String typed) {
        return typed == null || typed.isBlank()
                ? Response.ok(new EnterCode("").render()).build()
                : JoinCode.parse(typed)
                        .map(code -> Response.seeOther(URI.create("/join/" + code.grouped()))
                                .build())
                        .orElseGet(() -> noSuchCode(typed));
    }

    @GET
    @Path("{code}")
    @PermitAll
    public Response door(@PathParam("code") String typed) {
        Optional<Course> course = JoinCode.parse(typed).flatMap(courses::byCode);
        return course.map(c -> Response.ok(new Join(
                                        c.joinCode().grouped(),
                                        c.title(),
                                        String.join(", ", roster.teachersOf(c)),
                                        signedIn.isAnonymous())
                                .render())
                        .build())
                .orElseGet(() -> noSuchCode(typed));
    }

    @POST
    @Path("{code}")
    @Authenticated
    public Response join(@PathParam("code") String typed) {
        Optional<Course> course = JoinCode.parse(typed).flatMap(courses::byCode);
        return course.map(c -> {
                    courses.join(c);
                    flash.say(language.words(EnrolmentWords.class).joined(c.title()));
                    return Response.seeOther(URI.create("/courses/" + c.id())).build();
                })
                .orElseGet(() -> noSuchCode(typed));
    }

    private static Response noSuchCode(String typed) {
        return Response.status(404).entity(new EnterCode(typed).render()).build();
    }
}
