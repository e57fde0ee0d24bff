package org.ibid.quiz.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemHistory;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.ItemVerdict;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.core.quiz.ItemsHere;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Kinds;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Items with their keys, read and written by the owners of their library and nobody else. */
@Path("/v1")
@RolesAllowed(Roles.OWNER)
class ItemResource {

    private static final int CREATED = 201;

    private final Caller caller;
    private final EssayVersions versions;
    private final ItemReviews reviews;
    private final ItemEdits edits;
    private final ItemWritings writings;
    private final PassageItems passages;
    private final ItemEvents events;

    ItemResource(
            Caller caller,
            EssayVersions versions,
            ItemReviews reviews,
            ItemEdits edits,
            ItemWritings writings,
            PassageItems passages,
            ItemEvents events) {
        this.caller = caller;
        this.versions = versions;
        this.reviews = reviews;
        this.edits = edits;
        this.writings = writings;
        this.passages = passages;
        this.events = events;
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

    /** Names of the kinds that an item may have. */
    @GET
    @Path("/kinds")
    public List<String> kinds() {
        return Kinds.ALL.stream().map(Generator::kind).toList();
    }

    @POST
    @Path("/essays/{essay}/items")
    @ResponseStatus(CREATED)
    public ItemReview write(UUID essay, ItemWriting writing) {
        return one(writings.write(caller.grant(), essay, writing));
    }

    /** What would be said of it; nothing is kept. */
    @POST
    @Path("/essays/{essay}/items/verdict")
    public ItemVerdict verdictOnNew(UUID essay, ItemWriting writing) {
        return writings.verdict(caller.grant(), essay, writing);
    }

    @POST
    @Path("/essays/{essay}/items/here")
    public ItemsHere.Made here(UUID essay, ItemsHere wanted) {
        return passages.make(caller.grant(), essay, wanted);
    }

    @GET
    @Path("/items/{item}")
    @Transactional
    public ItemReview one(UUID item) {
        return reviews.find(caller.scope(), item).orElseThrow(Refusal::notFound);
    }

    @PUT
    @Path("/items/{item}")
    public ItemReview edit(UUID item, ItemEdit edit) {
        edits.edit(caller.grant(), item, edit);
        return one(item);
    }

    @POST
    @Path("/items/{item}/verdict")
    public ItemVerdict verdict(UUID item, ItemEdit edit) {
        return edits.verdict(caller.grant(), item, edit);
    }

    @GET
    @Path("/items/{item}/history")
    @Transactional
    public ItemHistory history(UUID item) {
        return events.history(ItemRow.of(caller.scope(), item).orElseThrow(Refusal::notFound));
    }
}
