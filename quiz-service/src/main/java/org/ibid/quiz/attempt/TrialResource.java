package org.ibid.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.quiz.Trial;
import org.ibid.quiz.item.TypedItems;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** Items tried by the owners of their library. It tells keys, so nobody else gets here; it keeps nothing. */
@Path("/v1")
@RolesAllowed(Roles.OWNER)
class TrialResource {

    private static final UUID NEW = new UUID(0, 0);

    private final Caller caller;
    private final TypedItems items;

    TrialResource(Caller caller, TypedItems items) {
        this.caller = caller;
        this.items = items;
    }

    @POST
    @Path("/items/{item}/trial")
    public Trial.Met ofEdit(UUID item, Trial.OfEdit trial) {
        return Meeting.of(items.edited(caller.grant(), item, trial.edit()), trial.answers(), item);
    }

    @POST
    @Path("/essays/{essay}/items/trial")
    public Trial.Met ofWriting(UUID essay, Trial.OfWriting trial) {
        return Meeting.of(items.written(caller.grant(), essay, trial.writing()), trial.answers(), NEW);
    }
}
