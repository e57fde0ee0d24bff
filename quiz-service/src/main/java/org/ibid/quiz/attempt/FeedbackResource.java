package org.ibid.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** The only way out for right answers, and only as far as the policy allows. */
@Path("/v1/attempts/{attempt}/feedback")
class FeedbackResource {

    private final Caller caller;
    private final Reveals reveals;

    FeedbackResource(Caller caller, Reveals reveals) {
        this.caller = caller;
        this.reveals = reveals;
    }

    @GET
    @RolesAllowed({Roles.STUDENT, Roles.TEACHER, Roles.ASSISTANT})
    public AttemptFeedback feedback(UUID attempt) {
        return reveals.of(caller.grant(), attempt);
    }
}
