package org.ibid.quiz.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.quiz.HandMark;
import org.ibid.core.quiz.MarkSheet;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** The marking desk: one item across all students, without their names. */
@Path("/v1/assignments/{assignment}/asked/{item}/marks")
@RolesAllowed({Roles.TEACHER, Roles.ASSISTANT})
class MarkingResource {

    private final Caller caller;
    private final HandMarks marks;

    MarkingResource(Caller caller, HandMarks marks) {
        this.caller = caller;
        this.marks = marks;
    }

    @GET
    public MarkSheet sheet(UUID assignment, UUID item) {
        return marks.sheet(caller.grant(), assignment, item);
    }

    @POST
    public MarkSheet mark(UUID assignment, UUID item, HandMark mark) {
        return marks.mark(caller.grant(), assignment, item, mark);
    }
}
