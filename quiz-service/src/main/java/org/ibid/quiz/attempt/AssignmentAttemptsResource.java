package org.ibid.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** The attempts at an assignment: starting one, and what came of them. */
@Path("/v1/assignments/{assignment}/attempts")
class AssignmentAttemptsResource {

    private final Caller caller;
    private final Starting starting;
    private final Results results;

    AssignmentAttemptsResource(Caller caller, Starting starting, Results results) {
        this.caller = caller;
        this.starting = starting;
        this.results = results;
    }

    /** A teacher's is a preview. */
    @POST
    @RolesAllowed({Roles.STUDENT, Roles.TEACHER})
    public StartedAttempt start(UUID assignment, AttemptStart start) {
        try {
            return starting.start(caller.grant(), assignment, start.policy());
        } catch (ConstraintViolationException e) {
            // the same learner started a moment earlier: go on with that attempt
            return starting.start(caller.grant(), assignment, start.policy());
        }
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.ASSISTANT, Roles.STUDENT})
    public List<AttemptResult> all(UUID assignment) {
        return results.of(caller.grant(), assignment);
    }
}
