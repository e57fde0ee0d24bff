package org.ibid.quiz.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.core.quiz.Grant;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Reads the grants that web signs: ES256, at most a minute old. */
@ApplicationScoped
class Grants {

    private static final int SKEW_SECONDS = 5;

    private final PublicKey web;
    private final Clock clock;

    /** @param key a PEM public key, or the file that holds it */
    Grants(@ConfigProperty(name = "ibid.grant.public-key") String key, Clock clock) {
        this.web = publicKey(key);
        this.clock = clock;
    }

    /** Empty for a grant that is forged, too old, meant for another, or not one at all. */
    Optional<Grant> read(String jws) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(
                            ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .setVerificationKey(web)
                    .setExpectedIssuer(Grant.ISSUER)
                    .setExpectedAudience(Grant.AUDIENCE)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .build()
                    .processToClaims(jws);
            return shortLived(claims) ? Optional.of(grant(claims)) : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean shortLived(JwtClaims claims) throws MalformedClaimException {
        long issued = claims.getIssuedAt().getValue();
        return claims.getExpirationTime().getValue() - issued <= Grant.LIFETIME_SECONDS
                && issued <= clock.instant().getEpochSecond() + SKEW_SECONDS;
    }

    private static Grant grant(JwtClaims claims) throws MalformedClaimException {
        List<UUID> groups = claims.hasClaim("groups")
                ? claims.getStringListClaimValue("groups").stream()
                        .map(UUID::fromString)
                        .toList()
                : List.of();
        return new Grant(
                UUID.fromString(claims.getSubject()),
                UUID.fromString(claims.getStringClaimValue("scope")),
                Grant.Role.valueOf(claims.getStringClaimValue("role").toUpperCase(Locale.ROOT)),
                groups);
    }

    private static PublicKey publicKey(String pemOrFile) {
        try {
            String pem = pemOrFile.contains("-----BEGIN") ? pemOrFile : Files.readString(Path.of(pemOrFile));
            String base64 = pem.replaceAll("-----[^-]+-----", "").replaceAll("\\s|\\\\n", "");
            return KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("IBID_GRANT_PUBLIC_KEY is neither a PEM public key nor a file of one", e);
        }
    }
}
