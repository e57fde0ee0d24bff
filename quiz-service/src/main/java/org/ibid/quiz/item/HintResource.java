package org.ibid.quiz.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.quiz.WrittenHint;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** The hint that teachers of a library wrote for an item of it. */
@Path("/v1/items/{item}/hint")
@RolesAllowed(Roles.OWNER)
class HintResource {

    private final Caller caller;
    private final ItemHints hints;

    HintResource(Caller caller, ItemHints hints) {
        this.caller = caller;
        this.hints = hints;
    }

    @GET
    public WrittenHint hint(UUID item) {
        return hints.of(caller.grant(), item);
    }

    @PUT
    public void write(UUID item, WrittenHint hint) {
        hints.write(caller.grant(), item, hint);
    }
}
