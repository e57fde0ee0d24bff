package org.ibid.quiz.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.ChallengeDraft;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** Disputing the mark of an item in one's own attempt. */
@Path("/v1/attempts/{attempt}/slots/{number}/challenge")
@RolesAllowed(Roles.STUDENT)
class DisputeResource {

    private final Caller caller;
    private final Challenges challenges;

    DisputeResource(Caller caller, Challenges challenges) {
        this.caller = caller;
        this.challenges = challenges;
    }

    @POST
    public Challenge make(UUID attempt, int number, ChallengeDraft draft) {
        try {
            return challenges.make(caller.grant(), attempt, number, draft);
        } catch (ConstraintViolationException sentTwiceAtOnce) {
            throw Refusal.conflict("challenged-already", "You have disputed the mark of this question already.");
        }
    }
}
