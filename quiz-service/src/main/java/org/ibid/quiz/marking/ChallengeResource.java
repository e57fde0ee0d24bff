package org.ibid.quiz.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.ChallengeReply;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** The disputes of a course, and the answers to them. */
@Path("/v1/challenges")
class ChallengeResource {

    private final Caller caller;
    private final Challenges challenges;

    ChallengeResource(Caller caller, Challenges challenges) {
        this.caller = caller;
        this.challenges = challenges;
    }

    @GET
    @RolesAllowed({Roles.STUDENT, Roles.TEACHER, Roles.ASSISTANT})
    public List<Challenge> all() {
        return challenges.all(caller.grant());
    }

    @POST
    @Path("/{challenge}/reply")
    @RolesAllowed(Roles.TEACHER)
    public Challenge answer(UUID challenge, ChallengeReply reply) {
        return challenges.answer(caller.grant(), challenge, reply);
    }
}
