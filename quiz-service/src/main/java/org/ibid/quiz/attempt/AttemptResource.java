package org.ibid.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Flag;
import org.ibid.core.quiz.ItemStep;
import org.ibid.core.quiz.NextPage;
import org.ibid.core.quiz.PartSave;
import org.ibid.core.quiz.PartSaved;
import org.ibid.core.quiz.PartSaves;
import org.ibid.core.quiz.Save;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.AttemptToken;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Answering. Works with an attempt token alone. */
@Path("/v1/attempts/{attempt}")
class AttemptResource {

    private final Caller caller;
    private final Attempts attempts;
    private final Saving saving;
    private final Stepping stepping;

    AttemptResource(Caller caller, Attempts attempts, Saving saving, Stepping stepping) {
        this.caller = caller;
        this.attempts = attempts;
        this.saving = saving;
        this.stepping = stepping;
    }

    @GET
    @RolesAllowed({Roles.ATTEMPT, Roles.STUDENT, Roles.TEACHER})
    public AttemptView view(UUID attempt) {
        return caller.holdsAttempt() ? attempts.view(token(attempt)) : attempts.view(caller.grant(), attempt);
    }

    @PUT
    @Path("/slots/{number}/parts/{part}")
    @RolesAllowed(Roles.ATTEMPT)
    public RestResponse<Object> save(UUID attempt, int number, String part, Save save) {
        return switch (saving.save(token(attempt), number, part, save)) {
            case SaveResult.Kept kept -> RestResponse.ok(kept.saved());
            case SaveResult.Stale stale -> RestResponse.status(RestResponse.Status.CONFLICT, stale.conflict());
            case SaveResult.Late late -> throw over();
            case SaveResult.Refused refused -> throw refused.refusal();
        };
    }

    /** The answers of a page at once. Each is kept or refused by itself. */
    @PUT
    @Path("/parts")
    @RolesAllowed(Roles.ATTEMPT)
    public List<PartSaved> save(UUID attempt, PartSaves page) {
        List<SaveResult> results = saving.save(token(attempt), page.saves());
        return IntStream.range(0, results.size())
                .mapToObj(i -> told(page.saves().get(i), results.get(i)))
                .toList();
    }

    private static PartSaved told(PartSave sent, SaveResult result) {
        return switch (result) {
            case SaveResult.Kept kept -> new PartSaved(sent.slot(), sent.part(), kept.saved(), null, null);
            case SaveResult.Stale stale -> new PartSaved(sent.slot(), sent.part(), null, stale.conflict(), null);
            case SaveResult.Late late -> new PartSaved(sent.slot(), sent.part(), null, null, over().problem());
            case SaveResult.Refused refused ->
                new PartSaved(
                        sent.slot(), sent.part(), null, null, refused.refusal().problem());
        };
    }

    private static Refusal over() {
        return Refusal.conflict("attempt-closed", "This attempt is over. Your answer is kept, but does not count.");
    }

    @PUT
    @Path("/slots/{number}/flag")
    @RolesAllowed(Roles.ATTEMPT)
    public void flag(UUID attempt, int number, Flag flag) {
        attempts.flag(token(attempt), number, flag.flagged());
    }

    /** A try or a hint. */
    @POST
    @Path("/slots/{number}/steps")
    @RolesAllowed(Roles.ATTEMPT)
    public AttemptView step(UUID attempt, int number, ItemStep step) {
        return stepping.take(token(attempt), number, step);
    }

    @POST
    @Path("/page")
    @RolesAllowed(Roles.ATTEMPT)
    public AttemptView step(UUID attempt, NextPage step) {
        return attempts.step(token(attempt), step.from());
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Roles.ATTEMPT)
    public AttemptView submit(UUID attempt) {
        return attempts.submit(token(attempt));
    }

    /** The bearer's token, when it is for this attempt and no other. */
    private AttemptToken token(UUID attempt) {
        AttemptToken token = caller.attempt();
        if (!token.attempt().equals(attempt)) {
            throw Refusal.notFound();
        }
        return token;
    }
}
