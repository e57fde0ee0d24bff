package org.ibid.local.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/** Signs grants as web does, with the key of the installation, or with one that nobody trusts. */
final class GrantSigner {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PrivateKey key;

    private GrantSigner(PrivateKey key) {
        this.key = key;
    }

    static GrantSigner of(Ibid ibid) {
        try {
            return new GrantSigner(read(ibid.stack().secrets().grantKey()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static GrantSigner forger() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new GrantSigner(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param role as the claim has it: {@code owner}, {@code teacher}, {@code student} */
    String grant(String person, String scope, String role) {
        return signed(claims(person, scope, role, "ibid-web", "quiz-service", Instant.now(), 60));
    }

    String expired(String person, String scope, String role) {
        Instant past = Instant.now().minusSeconds(600);
        return signed(claims(person, scope, role, "ibid-web", "quiz-service", past, 60));
    }

    /** Good for an hour, which is longer than any grant may live. */
    String longLived(String person, String scope, String role) {
        return signed(claims(person, scope, role, "ibid-web", "quiz-service", Instant.now(), 3600));
    }

    String forAnother(String person, String scope, String role) {
        return signed(claims(person, scope, role, "ibid-web", "somebody-else", Instant.now(), 60));
    }

    /** Without a signature, as {@code alg: none} would have it. */
    static String unsigned(String person, String scope, String role) {
        String claims = claims(person, scope, role, "ibid-web", "quiz-service", Instant.now(), 60);
        return encoded("{\"alg\":\"none\"}") + "." + encoded(claims) + ".";
    }

    private static String claims(
            String person, String scope, String role, String issuer, String audience, Instant issued, long lifetime) {
        return """
                {"iss":"%s","aud":"%s","sub":"%s","scope":"%s","role":"%s","iat":%d,"exp":%d}""".formatted(
                issuer, audience, person, scope, role, issued.getEpochSecond(), issued.getEpochSecond() + lifetime);
    }

    private String signed(String claims) {
        String content = encoded("{\"alg\":\"ES256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PrivateKey read(Path pem) throws IOException, GeneralSecurityException {
        String base64 = Files.readString(pem).replaceAll("-----[^-]+-----|\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
