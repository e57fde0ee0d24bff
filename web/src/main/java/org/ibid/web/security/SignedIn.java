package org.ibid.web.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.ibid.web.people.Person;
import org.jspecify.annotations.Nullable;

/** Whoever sends this request. */
@RequestScoped
public class SignedIn {

    public static final String STUDENT = "student";
    public static final String TEACHER = "teacher";
    public static final String ADMIN = "admin";

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** @throws IllegalStateException when nobody is signed in */
    public UUID id() {
        if (identity.isAnonymous()) {
            throw new IllegalStateException("nobody is signed in");
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? UUID.fromString(token.getSubject())
                : UUID.fromString(identity.getPrincipal().getName());
    }

    public Person person() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String name = token.getClaim("name");
            return new Person(id(), name == null || name.isBlank() ? token.getName() : name, token.getClaim("email"));
        }
        return new Person(id(), "Somebody", null);
    }

    /** The person's Keycloak token, for quiz-service; null where there is none (tests without Keycloak). */
    public @Nullable String accessToken() {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        return credential == null ? null : credential.getToken();
    }
}
