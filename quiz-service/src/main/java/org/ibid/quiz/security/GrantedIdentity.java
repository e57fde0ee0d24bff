package org.ibid.quiz.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.ibid.core.quiz.Grant;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the roles of a Keycloak token by those that hold here: the one of the grant beside it, or {@code service}
 * for web's own token. A person's token without a grant is left without any.
 */
@ApplicationScoped
class GrantedIdentity implements SecurityIdentityAugmentor {

    private static final String WEB = "web";

    private final Grants grants;

    GrantedIdentity(Grants grants) {
        this.grants = grants;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        String header = request == null ? null : request.request().getHeader(Grant.HEADER);
        QuarkusSecurityIdentity.Builder bare = QuarkusSecurityIdentity.builder().setPrincipal(token);
        return header == null ? withoutGrant(identity, token, bare) : withGrant(header, token, bare);
    }

    private static Uni<SecurityIdentity> withoutGrant(
            SecurityIdentity identity, JsonWebToken token, QuarkusSecurityIdentity.Builder bare) {
        if (identity.hasRole(Roles.SERVICE) && ownTokenOfWeb(token)) {
            bare.addRole(Roles.SERVICE);
        }
        return Uni.createFrom().item(bare.build());
    }

    /** Only Keycloak names a client as the bearer, and only for client credentials. */
    private static boolean ownTokenOfWeb(JsonWebToken token) {
        return WEB.equals(text(token, "azp"))
                && (WEB.equals(text(token, "client_id"))
                        || ("service-account-" + WEB).equals(text(token, "preferred_username")));
    }

    private Uni<SecurityIdentity> withGrant(String header, JsonWebToken token, QuarkusSecurityIdentity.Builder bare) {
        return grants.read(header)
                .filter(grant -> grant.sub().toString().equals(token.getSubject()))
                .map(grant -> Uni.createFrom().<SecurityIdentity>item(granted(grant, bare)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("grant")));
    }

    private static SecurityIdentity granted(Grant grant, QuarkusSecurityIdentity.Builder bare) {
        return bare.addRole(grant.role().name().toLowerCase(Locale.ROOT))
                .addAttribute(Caller.GRANT, grant)
                .build();
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? null : value.toString();
    }
}
