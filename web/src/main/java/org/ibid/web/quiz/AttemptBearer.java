package org.ibid.web.quiz;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the bearer of an attempt's ticket answer and hand in without asking Keycloak, so that nobody is stopped in
 * mid-quiz when it is away. Showing the attempt still asks who is signed in, and so does answering once a minute
 * ({@link Rechecks}); both do without when nobody can say.
 */
@ApplicationScoped
public class AttemptBearer implements HttpAuthenticationMechanism {

    static final String TICKET = "ibid.attempt-ticket";

    /** What comes after handing in is for whoever is signed in, though the ticket may still be about. */
    private static final Pattern PATH =
            Pattern.compile("/attempts/([0-9a-f-]{36})(?:/(?!feedback$|slots/\\d+/(?:another|challenge)$).*)?");

    /** A Keycloak that hangs is one that is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final Tickets tickets;
    private final Rechecks rechecks;
    private final OidcAuthenticationMechanism oidc;

    AttemptBearer(Tickets tickets, Rechecks rechecks, OidcAuthenticationMechanism oidc) {
        this.tickets = tickets;
        this.rechecks = rechecks;
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        Optional<AttemptTicket> ticket = ticketFor(context);
        if (ticket.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        context.put(TICKET, ticket.get());
        if (context.request().method().equals(HttpMethod.GET)) {
            return asked(context, identities);
        }
        return rechecks.due(ticket.get().attempt())
                ? asked(context, identities).replaceWith(NOBODY)
                : Uni.createFrom().item(NOBODY);
    }

    /** Who is signed in, or nobody where nobody can say. Fails for an account that was shut, and for nothing else. */
    private Uni<SecurityIdentity> asked(RoutingContext context, IdentityProviderManager identities) {
        return oidc.authenticate(context, identities)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> {
                    rechecks.away();
                    return NOBODY;
                })
                .onFailure(Rechecks::shut)
                .invoke(() -> tickets.removeAll(context))
                .onFailure(failure -> !Rechecks.shut(failure))
                .recoverWithItem(NOBODY)
                .map(identity -> identity == null ? NOBODY : identity);
    }

    private Optional<AttemptTicket> ticketFor(RoutingContext context) {
        Matcher path = PATH.matcher(context.normalizedPath());
        if (!path.matches()) {
            return Optional.empty();
        }
        try {
            return tickets.in(context, UUID.fromString(path.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return Uni.createFrom().item(false);
    }

    /** Ahead of OpenID Connect and of the forms that are given back. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 20;
    }
}
