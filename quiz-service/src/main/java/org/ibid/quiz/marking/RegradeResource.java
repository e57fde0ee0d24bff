package org.ibid.quiz.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradeRun;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** Regrading an assignment: the dry run, the run that must equal it, and what was run. */
@Path("/v1/assignments/{assignment}/regrades")
@RolesAllowed(Roles.TEACHER)
class RegradeResource {

    private final Caller caller;
    private final Regrades regrades;

    RegradeResource(Caller caller, Regrades regrades) {
        this.caller = caller;
        this.regrades = regrades;
    }

    /** Changes nothing; sent by POST because an order is no address. */
    @POST
    @Path("/plan")
    public RegradePlan plan(UUID assignment, RegradeOrder order) {
        return regrades.plan(caller.grant(), assignment, order);
    }

    @POST
    public Regrade run(UUID assignment, RegradeRun run) {
        return regrades.run(caller.grant(), assignment, run);
    }

    @GET
    public List<Regrade> all(UUID assignment) {
        return regrades.all(caller.grant(), assignment);
    }
}
