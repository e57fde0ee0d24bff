package org.ibid.web.edition;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ibid.web.ratelimit.Dear;
import org.ibid.web.ratelimit.RateLimited;
import org.ibid.web.reading.ReadingDoor;
import org.ibid.web.reading.Visit;
import org.jspecify.annotations.Nullable;

/** A reading of a course as a file. Its door is that of the reading room: what is shut there is shut here. */
@Path("/courses/{course}/readings")
@Authenticated
@Blocking
public class CourseEditionResource {

    private final ReadingDoor door;
    private final Editions editions;

    CourseEditionResource(ReadingDoor door, Editions editions) {
        this.door = door;
        this.editions = editions;
    }

    @GET
    @Path("{reading}/essay.epub")
    @RateLimited(Dear.EXPORT)
    public Response epub(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @QueryParam("version") @Nullable Integer asked,
            @Context Request request) {
        return file(course, reading, asked, EditionFile.EPUB, request);
    }

    @GET
    @Path("{reading}/essay.pdf")
    @RateLimited(Dear.EXPORT)
    public Response pdf(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @QueryParam("version") @Nullable Integer asked,
            @Context Request request) {
        return file(course, reading, asked, EditionFile.PDF, request);
    }

    private Response file(UUID course, UUID reading, @Nullable Integer asked, EditionFile file, Request request) {
        Visit visit = door.enter(course, reading, asked);
        return editions.file(
                visit.reading().essay(),
                visit.number(),
                visit.essay(),
                file,
                visit.reading().address(),
                request);
    }
}
