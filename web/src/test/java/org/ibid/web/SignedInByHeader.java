package org.ibid.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For tests with many people in one: whoever is named in the header is signed in, as {@code id role}. Without the header
 * everything is as it is otherwise.
 */
@ApplicationScoped
public class SignedInByHeader implements HttpAuthenticationMechanism {

    public static final String HEADER = "Test-Person";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String person = context.request().getHeader(HEADER);
        return person == null ? Uni.createFrom().nullItem() : Uni.createFrom().item(identity(person.split(" ", 2)));
    }

    private static SecurityIdentity identity(String[] idAndRole) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(idAndRole[0]))
                .addRole(idAndRole[1])
                .build();
    }

    @Override
    public Uni<@Nullable ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
