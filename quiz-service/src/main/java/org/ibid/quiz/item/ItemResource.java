package org.ibid.quiz.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The review desk: items with their keys, for the owners of their library and nobody else. */
@Path("/v1")
@RolesAllowed(Roles.OWNER)
class ItemResource {

    private final Caller caller;
    private final EssayVersions versions;
    private final ItemReviews reviews;
    private final ItemDecisions decisions;
    private final ItemEdits edits;

    ItemResource(Caller caller, EssayVersions versions, ItemReviews reviews, ItemDecisions decisions, ItemEdits edits) {
        this.caller = caller;
        this.versions = versions;
        this.reviews = reviews;
        this.decisions = decisions;
        this.edits = edits;
    }

    @GET
    @Path("/essays/{essay}/items")
    @Transactional
    public List<ItemReview> ofEssay(UUID essay, @RestQuery @Nullable ItemState state) {
        if (!versions.holds(caller.scope(), essay)) {
            throw Refusal.notFound();
        }
        return reviews.ofEssay(caller.scope(), essay, state);
    }

    @GET
    @Path("/items/{item}")
    @Transactional
    public ItemReview one(UUID item) {
        return reviews.find(caller.scope(), item).orElseThrow(Refusal::notFound);
    }

    @POST
    @Path("/items/{item}/approval")
    public ItemReview approve(UUID item, ItemDecision decision) {
        decisions.approve(caller.grant(), item, decision);
        return one(item);
    }

    @POST
    @Path("/items/{item}/rejection")
    public ItemReview reject(UUID item, ItemDecision decision) {
        decisions.reject(caller.grant(), item, decision);
        return one(item);
    }

    @PUT
    @Path("/items/{item}")
    public ItemReview edit(UUID item, ItemEdit edit) {
        edits.edit(caller.grant(), item, edit);
        return one(item);
    }
}
