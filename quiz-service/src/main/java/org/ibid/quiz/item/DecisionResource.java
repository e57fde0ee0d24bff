package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.quiz.ItemComment;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemsApproval;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** What the owners of a library decide about its items. */
@Path("/v1")
@RolesAllowed(Roles.OWNER)
class DecisionResource {

    private final Caller caller;
    private final EssayVersions versions;
    private final ItemReviews reviews;
    private final ItemDecisions decisions;
    private final ItemUndo undo;

    DecisionResource(
            Caller caller, EssayVersions versions, ItemReviews reviews, ItemDecisions decisions, ItemUndo undo) {
        this.caller = caller;
        this.versions = versions;
        this.reviews = reviews;
        this.decisions = decisions;
        this.undo = undo;
    }

    @POST
    @Path("/items/{item}/approval")
    public ItemReview approve(UUID item, ItemDecision decision) {
        decisions.approve(caller.grant(), item, decision);
        return now(item);
    }

    @POST
    @Path("/items/{item}/rejection")
    public ItemReview reject(UUID item, ItemDecision decision) {
        decisions.reject(caller.grant(), item, decision);
        return now(item);
    }

    @POST
    @Path("/items/{item}/retirement")
    public ItemReview retire(UUID item, ItemDecision decision) {
        decisions.retire(caller.grant(), item, decision);
        return now(item);
    }

    @POST
    @Path("/items/{item}/submission")
    public ItemReview submit(UUID item, ItemDecision decision) {
        decisions.submit(caller.grant(), item, decision);
        return now(item);
    }

    @POST
    @Path("/items/{item}/comments")
    public void comment(UUID item, ItemComment comment) {
        decisions.comment(caller.grant(), item, comment);
    }

    @POST
    @Path("/essays/{essay}/items/approval")
    public ItemsApproval.Receipt approveForPractice(UUID essay, ItemsApproval approval) {
        requireHere(essay);
        return decisions.approveForPractice(caller.grant(), essay, approval);
    }

    /** What the caller did last to an item of this essay. */
    @POST
    @Path("/essays/{essay}/items/undoing")
    public ItemReview undo(UUID essay) {
        requireHere(essay);
        return now(undo.undo(caller.grant(), essay));
    }

    private void requireHere(UUID essay) {
        if (!QuarkusTransaction.requiringNew().call(() -> versions.holds(caller.scope(), essay))) {
            throw Refusal.notFound();
        }
    }

    private ItemReview now(UUID item) {
        return QuarkusTransaction.requiringNew()
                .call(() -> reviews.find(caller.scope(), item))
                .orElseThrow(Refusal::notFound);
    }
}
