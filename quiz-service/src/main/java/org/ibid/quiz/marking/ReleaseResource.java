package org.ibid.quiz.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.quiz.Release;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** Lets marks out that were made by hand. */
@Path("/v1/assignments/{assignment}/release")
@RolesAllowed(Roles.TEACHER)
class ReleaseResource {

    private final Caller caller;
    private final HandMarks marks;

    ReleaseResource(Caller caller, HandMarks marks) {
        this.caller = caller;
        this.marks = marks;
    }

    @POST
    public Release release(UUID assignment) {
        return marks.release(caller.grant(), assignment);
    }
}
