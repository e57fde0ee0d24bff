package org.ibid.quiz.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Lets in the bearer of an attempt token. Asked before Keycloak's tokens are, so that it works without Keycloak. */
@ApplicationScoped
class AttemptMechanism implements HttpAuthenticationMechanism {

    private final AttemptTokens tokens;

    AttemptMechanism(AttemptTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }

    @Override
    public Uni<@Nullable SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String header = context.request().getHeader(AttemptToken.HEADER);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        return tokens.read(header)
                .map(token -> Uni.createFrom().<@Nullable SecurityIdentity>item(identity(token)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("attempt token")));
    }

    private static SecurityIdentity identity(AttemptToken token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(token.learner().toString()))
                .addRole(Roles.ATTEMPT)
                .addAttribute(Caller.ATTEMPT, token)
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(
                        HttpResponseStatus.UNAUTHORIZED.code(), HttpHeaderNames.WWW_AUTHENTICATE, "Bearer"));
    }
}
