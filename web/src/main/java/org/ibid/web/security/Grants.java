package org.ibid.web.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.core.quiz.Grant;

/** Signs what web vouches for. See {@link Grant}. */
@ApplicationScoped
public class Grants {

    private final PrivateKey key;
    private final Clock clock;

    /** @param keyOrPath PKCS#8 PEM, or the path of a file that holds it */
    Grants(@ConfigProperty(name = "ibid.grant.key") String keyOrPath, Clock clock) {
        this.key = read(keyOrPath);
        this.clock = clock;
    }

    /** The grant as a compact JWS, good for {@value Grant#LIFETIME_SECONDS} seconds. */
    public String sign(Grant grant) {
        Instant now = clock.instant();
        JwtClaimsBuilder claims = Jwt.issuer(Grant.ISSUER)
                .audience(Grant.AUDIENCE)
                .subject(grant.sub().toString())
                .claim("scope", grant.scope().toString())
                .claim("role", grant.role().name().toLowerCase(Locale.ROOT))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(Grant.LIFETIME_SECONDS));
        if (!grant.groups().isEmpty()) { // the builder refuses an empty list
            claims.claim("groups", grant.groups().stream().map(UUID::toString).toList());
        }
        return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(key);
    }

    private static PrivateKey read(String keyOrPath) {
        try {
            String pem = keyOrPath.contains("-----BEGIN") ? keyOrPath : Files.readString(Path.of(keyOrPath));
            String base64 = pem.replaceAll("-----(BEGIN|END)[^-]*-----", "").replaceAll("\\s|\\\\n", "");
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "IBID_GRANT_KEY must be a PKCS#8 PEM of an EC P-256 key, or the path of its file", e);
        }
    }
}
