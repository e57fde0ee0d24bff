package org.ibid.web.reading;

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
import org.ibid.web.library.Pictures;
import org.jspecify.annotations.Nullable;

/** The pictures of a course's reading: through the same door as its words. */
@Path("/courses/{course}/readings/{reading}")
@Authenticated
@Blocking
public class ReadingPictureResource {

    private final ReadingDoor door;
    private final Pictures pictures;

    ReadingPictureResource(ReadingDoor door, Pictures pictures) {
        this.door = door;
        this.pictures = pictures;
    }

    @GET
    @Path("pictures/{picture}")
    public Response picture(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @PathParam("picture") String picture,
            @QueryParam("version") @Nullable Integer version,
            @Context Request request) {
        Visit visit = door.enter(course, reading, version);
        return pictures.file(visit.essay().text(), picture, request);
    }
}
