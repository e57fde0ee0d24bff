package org.ibid.web.reading;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps where somebody stopped reading. Only a script sends it; nobody else is ever told. */
@Path("/courses/{course}/readings/{reading}/position")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class PositionResource {

    private final ReadingDoor door;
    private final Positions positions;

    PositionResource(ReadingDoor door, Positions positions) {
        this.door = door;
        this.positions = positions;
    }

    /** @param passage id of a block; whether this version has it is seen when it is shown */
    record Position(@Nullable String passage) {}

    @PUT
    public Response keep(
            @PathParam("course") UUID course, @PathParam("reading") UUID reading, @Nullable Position position) {
        UUID person = door.stand(course, reading).membership().person();
        String passage = position == null ? null : position.passage();
        if (passage == null || !passage.matches("[a-z]{1,8}\\d{1,6}")) {
            return Response.status(422).build();
        }
        positions.keep(person, reading, passage);
        return Response.noContent().build();
    }
}
