package org.ibid.quiz.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Mints attempt tokens and reads them back: HS256 with a secret that only this service has. */
@ApplicationScoped
public class AttemptTokens {

    /** After the deadline a token still brings what was written before it: kept for the teacher, not counted. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final Duration WITHOUT_DEADLINE = Duration.ofHours(12);
    private static final int SECRET_BYTES = 32;
    private static final String ISSUER = "ibid-quiz-service";
    private static final String AUDIENCE = "ibid-attempt";

    private final HmacKey secret;
    private final Clock clock;

    AttemptTokens(@ConfigProperty(name = "ibid.attempt.secret") String secret, Clock clock) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SECRET_BYTES) {
            throw new IllegalStateException("IBID_ATTEMPT_SECRET must have at least " + SECRET_BYTES + " bytes");
        }
        this.secret = new HmacKey(bytes);
        this.clock = clock;
    }

    public String mint(AttemptToken token, @Nullable Instant deadline) {
        Instant now = clock.instant();
        Instant end = deadline == null ? now.plus(WITHOUT_DEADLINE) : deadline.plus(GRACE);
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(token.learner().toString());
        claims.setClaim("attempt", token.attempt().toString());
        claims.setClaim("scope", token.scope().toString());
        claims.setClaim("serial", token.serial());
        claims.setIssuedAt(date(now));
        claims.setExpirationTime(date(end));
        return sign(claims);
    }

    /** Empty for a token that is forged, over or not one of ours. */
    Optional<AttemptToken> read(String token) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                    .setVerificationKey(secret)
                    .setExpectedIssuer(ISSUER)
                    .setExpectedAudience(AUDIENCE)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setEvaluationTime(date(clock.instant()))
                    .build()
                    .processToClaims(token);
            return Optional.of(new AttemptToken(
                    UUID.fromString(claims.getStringClaimValue("attempt")),
                    UUID.fromString(claims.getSubject()),
                    UUID.fromString(claims.getStringClaimValue("scope")),
                    claims.getClaimValue("serial", Long.class).intValue()));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(secret);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("an attempt token could not be signed", e);
        }
    }

    private static NumericDate date(Instant instant) {
        return NumericDate.fromMilliseconds(instant.toEpochMilli());
    }
}
