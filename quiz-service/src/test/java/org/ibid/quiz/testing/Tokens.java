package org.ibid.quiz.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.quiz.Grant;

/** Signs what Keycloak and web would sign. */
public final class Tokens {

    public static final String ATTEMPT_SECRET = "a secret for tests, 32 bytes or more";

    private static final String ISSUER = "http://localhost:8180/realms/ibid";
    private static final KeyPair KEYCLOAK = pair("RSA", 2048);
    private static final KeyPair WEB = pair("EC", 256);
    private static final KeyPair FORGER = pair("EC", 256);

    private Tokens() {}

    static Map<String, String> configuration() {
        Base64.Encoder base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYCLOAK.getPublic().getEncoded()),
                "IBID_GRANT_PUBLIC_KEY",
                "-----BEGIN PUBLIC KEY-----\n"
                        + base64.encodeToString(WEB.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n",
                "IBID_ATTEMPT_SECRET",
                ATTEMPT_SECRET);
    }

    /** A person's access token as Keycloak gives it to web. */
    public static String person(UUID sub, String... realmRoles) {
        return keycloak(sub, realmRoles).claim("preferred_username", "somebody").sign(KEYCLOAK.getPrivate());
    }

    /** The access token that web gets for itself. */
    public static String service() {
        return keycloak(UUID.fromString("00000000-0000-7000-8000-000000005e4c"), "service")
                .claim("client_id", "web")
                .claim("preferred_username", "service-account-web")
                .sign(KEYCLOAK.getPrivate());
    }

    public static String personOfAnotherAudience(UUID sub) {
        return keycloak(sub, "teacher").audience("account").sign(KEYCLOAK.getPrivate());
    }

    public static String personThroughAnotherClient(UUID sub) {
        return keycloak(sub, "teacher").claim("azp", "elsewhere").sign(KEYCLOAK.getPrivate());
    }

    private static JwtClaimsBuilder keycloak(UUID sub, String... realmRoles) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(Set.of("quiz-service", "account"))
                .subject(sub.toString())
                .claim("azp", "web")
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.of(realmRoles)))
                .expiresIn(Duration.ofHours(2));
    }

    public static String grant(UUID sub, UUID scope, Grant.Role role, Instant now) {
        return claims(sub, scope, role, now)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(WEB.getPrivate());
    }

    public static String grantWithin(UUID sub, UUID scope, Grant.Role role, List<UUID> groups, Instant now) {
        return claims(sub, scope, role, now)
                .claim("groups", groups.stream().map(UUID::toString).toList())
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(WEB.getPrivate());
    }

    public static String forgedGrant(UUID sub, UUID scope, Grant.Role role, Instant now) {
        return claims(sub, scope, role, now)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(FORGER.getPrivate());
    }

    public static String grantForAnotherAudience(UUID sub, UUID scope, Grant.Role role, Instant now) {
        return claims(sub, scope, role, now)
                .audience("web")
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(WEB.getPrivate());
    }

    /** Signed by web, but good for longer than a grant may be. */
    public static String longGrant(UUID sub, UUID scope, Grant.Role role, Instant now) {
        return claims(sub, scope, role, now)
                .expiresAt(now.plusSeconds(3600))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(WEB.getPrivate());
    }

    private static JwtClaimsBuilder claims(UUID sub, UUID scope, Grant.Role role, Instant now) {
        return Jwt.claims()
                .issuer(Grant.ISSUER)
                .audience(Grant.AUDIENCE)
                .subject(sub.toString())
                .claim("scope", scope.toString())
                .claim("role", role.name().toLowerCase(Locale.ROOT))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(Grant.LIFETIME_SECONDS));
    }

    private static KeyPair pair(String algorithm, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
