package org.ibid.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.quiz.AnotherItem;
import org.ibid.core.quiz.AnotherResponse;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** Another item on the passage of one that has been answered and explained: for its own sake, kept nowhere. */
@Path("/v1/attempts/{attempt}/slots/{number}/another")
@RolesAllowed(Roles.STUDENT)
class AnotherResource {

    private final Caller caller;
    private final Another another;

    AnotherResource(Caller caller, Another another) {
        this.caller = caller;
        this.another = another;
    }

    @GET
    public AnotherItem item(UUID attempt, int number) {
        return another.of(caller.grant(), attempt, number);
    }

    @POST
    public AttemptFeedback.Slot answer(UUID attempt, int number, AnotherResponse answer) {
        return another.told(caller.grant(), attempt, number, answer);
    }
}
