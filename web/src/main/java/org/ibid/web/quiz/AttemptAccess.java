package org.ibid.web.quiz;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may knock at {@code /attempts}: the bearer of a ticket, or anybody who is signed in. Whose attempt it is comes after. */
@ApplicationScoped
public class AttemptAccess implements HttpSecurityPolicy {

    @Override
    public String name() {
        return "attempt";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext context, Uni<SecurityIdentity> identity, AuthorizationRequestContext request) {
        return context.get(AttemptBearer.TICKET) != null
                ? Uni.createFrom().item(CheckResult.PERMIT)
                : identity.map(i -> i.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }
}
