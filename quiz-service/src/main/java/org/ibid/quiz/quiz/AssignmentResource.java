package org.ibid.quiz.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** Where web puts a quiz before a course. */
@Path("/v1/assignments/{assignment}")
class AssignmentResource {

    private final Caller caller;
    private final Assignments assignments;

    AssignmentResource(Caller caller, Assignments assignments) {
        this.caller = caller;
        this.assignments = assignments;
    }

    @PUT
    @RolesAllowed(Roles.OWNER)
    public void order(UUID assignment, AssignmentOrder order) {
        assignments.order(caller.grant(), assignment, order);
    }
}
