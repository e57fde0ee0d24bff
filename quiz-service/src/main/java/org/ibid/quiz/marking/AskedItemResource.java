package org.ibid.quiz.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.AskedItem;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** The items of an assignment as they were answered, with their keys, for the staff of the course. */
@Path("/v1/assignments/{assignment}/asked")
@RolesAllowed({Roles.TEACHER, Roles.ASSISTANT})
class AskedItemResource {

    private final Caller caller;
    private final AskedItems items;

    AskedItemResource(Caller caller, AskedItems items) {
        this.caller = caller;
        this.items = items;
    }

    @GET
    public List<AskedItem> all(UUID assignment) {
        return items.of(caller.grant(), assignment);
    }
}
