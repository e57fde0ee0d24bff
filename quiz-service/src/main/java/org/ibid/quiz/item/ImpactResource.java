package org.ibid.quiz.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.EditImpact;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** What publishing an edit would do, before it is done. Stores nothing. */
@Path("/v1/essays/{essay}/impact")
@RolesAllowed(Roles.OWNER)
class ImpactResource {

    private final Caller caller;
    private final Foresight foresight;

    ImpactResource(Caller caller, Foresight foresight) {
        this.caller = caller;
        this.foresight = foresight;
    }

    @POST
    public EditImpact impact(UUID essay, EssayVersion wouldBe) {
        return foresight.of(caller.scope(), essay, wouldBe);
    }
}
