package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.AnchorChoice;
import org.ibid.core.quiz.AnchorSettled;
import org.ibid.core.quiz.WaitingAnchor;
import org.ibid.core.quiz.WaitingBeside;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** Where the owners of a library say where the passages of items stand that no rule could place. */
@Path("/v1")
@RolesAllowed(Roles.OWNER)
class AnchorResource {

    private final Caller caller;
    private final EssayVersions versions;
    private final AnchorQueue queue;
    private final BesideItems beside;

    AnchorResource(Caller caller, EssayVersions versions, AnchorQueue queue, BesideItems beside) {
        this.beside = beside;
        this.caller = caller;
        this.versions = versions;
        this.queue = queue;
    }

    @GET
    @Path("/essays/{essay}/anchors")
    public List<WaitingAnchor> waiting(UUID essay) {
        if (!QuarkusTransaction.requiringNew().call(() -> versions.holds(caller.scope(), essay))) {
            throw Refusal.notFound();
        }
        return queue.ofEssay(caller.scope(), essay);
    }

    /** Items of other essays that wait because of this one. */
    @GET
    @Path("/essays/{essay}/anchors/beside")
    public List<WaitingBeside> beside(UUID essay) {
        if (!QuarkusTransaction.requiringNew().call(() -> versions.holds(caller.scope(), essay))) {
            throw Refusal.notFound();
        }
        return beside.waiting(caller.scope(), essay);
    }

    /** How many wait in the caller's library, by essay. */
    @GET
    @Path("/anchors")
    public Map<UUID, Integer> counts() {
        return queue.counts(caller.scope());
    }

    @POST
    @Path("/anchors/{anchor}/choices")
    public AnchorSettled choose(UUID anchor, AnchorChoice choice) {
        return queue.choose(caller.grant(), anchor, choice);
    }

    @POST
    @Path("/anchors/{anchor}/retirement")
    public void retire(UUID anchor) {
        queue.retire(caller.grant(), anchor);
    }
}
